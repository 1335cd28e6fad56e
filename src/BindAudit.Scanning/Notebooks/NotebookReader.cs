using System;
using System.Text.Json;
using BindAudit.Text;

namespace BindAudit.Scanning.Notebooks;

/// <summary>Reads a notebook's JSON and keeps where in the file each piece of source stands.</summary>
/// <remarks>Each method is called on the first token of a value and returns on its last. What has another shape than expected is skipped.</remarks>
internal ref partial struct NotebookReader
{
    // Outputs nest as deep as what drew them (Vega, plotly).
    private const int DeepestJson = 1_000;

    private readonly NotebookFile _file = new();
    private Utf8JsonReader _json;

    private NotebookReader(ReadOnlySpan<byte> bytes) =>
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestJson });

    /// <summary>Reads <paramref name="bytes"/>, which have no byte order mark.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static NotebookFile Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new NotebookReader(bytes);
        _ = reader._json.Read();
        reader.ReadNotebook();
        while (reader._json.Read())
        {
            reader._json.Skip();
        }

        return reader._file;
    }

    private void ReadNotebook()
    {
        if (!Enters(JsonTokenType.StartObject))
        {
            return;
        }

        while (NextName() is { } name)
        {
            switch (name)
            {
                case "cells":
                    ReadCells();
                    break;
                case "worksheets":
                    ReadWorksheets();
                    break;
                case "metadata":
                    ReadMetadata();
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }
    }

    /// <summary>Of nbformat 3, where cells stand in sheets.</summary>
    private void ReadWorksheets()
    {
        if (!Enters(JsonTokenType.StartArray))
        {
            return;
        }

        while (NextItem())
        {
            ReadWorksheet();
        }
    }

    private void ReadWorksheet()
    {
        if (!Enters(JsonTokenType.StartObject))
        {
            return;
        }

        while (NextName() is { } name)
        {
            if (name == "cells")
            {
                ReadCells();
            }
            else
            {
                _json.Skip();
            }
        }
    }

    private void ReadCells()
    {
        if (!Enters(JsonTokenType.StartArray))
        {
            return;
        }

        _file.HasCells = true;
        while (NextItem())
        {
            ReadCell();
        }
    }

    private void ReadCell()
    {
        var cell = new NotebookCell();
        _file.Cells.Add(cell);
        if (!Enters(JsonTokenType.StartObject))
        {
            return;
        }

        while (NextName() is { } name)
        {
            switch (name)
            {
                case "cell_type":
                    cell.IsCode = Text() == "code";
                    break;
                case "language":
                    cell.Language ??= Text();
                    break;
                case "source" or "input":
                    ReadSource(cell);
                    break;
                case "metadata":
                    ReadCellMetadata(cell);
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }
    }

    /// <summary>A string, or a list of strings, which Jupyter joins.</summary>
    private void ReadSource(NotebookCell cell)
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            AddPiece(cell);
        }
        else if (Enters(JsonTokenType.StartArray))
        {
            while (NextItem())
            {
                if (_json.TokenType == JsonTokenType.String)
                {
                    AddPiece(cell);
                }
                else
                {
                    _json.Skip();
                }
            }
        }
    }

    private readonly void AddPiece(NotebookCell cell) =>
        cell.Pieces.Add(new TextSpan((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length));

    /// <summary><c>metadata.vscode.languageId</c>: a cell in another language than the notebook's.</summary>
    private void ReadCellMetadata(NotebookCell cell)
    {
        if (!Enters(JsonTokenType.StartObject))
        {
            return;
        }

        while (NextName() is { } name)
        {
            if (name == "vscode")
            {
                cell.Language = TextOf("languageId") ?? cell.Language;
            }
            else
            {
                _json.Skip();
            }
        }
    }

    private void ReadMetadata()
    {
        if (!Enters(JsonTokenType.StartObject))
        {
            return;
        }

        while (NextName() is { } name)
        {
            switch (name)
            {
                case "language_info":
                    _file.Language = TextOf("name");
                    break;
                case "kernelspec":
                    _file.KernelLanguage = TextOf("language");
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }
    }
}
