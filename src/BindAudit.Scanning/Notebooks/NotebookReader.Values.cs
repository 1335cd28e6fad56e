using System;
using System.Text.Json;

namespace BindAudit.Scanning.Notebooks;

/// <content>Values of any kind.</content>
internal ref partial struct NotebookReader
{
    /// <summary>The text of property <paramref name="wanted"/> of an object; null where there is none.</summary>
    private string? TextOf(string wanted)
    {
        string? text = null;
        if (Enters(JsonTokenType.StartObject))
        {
            while (NextName() is { } name)
            {
                if (name == wanted)
                {
                    text = Text();
                }
                else
                {
                    _json.Skip();
                }
            }
        }

        return text;
    }

    /// <summary>The value where it is a text; anything else is skipped.</summary>
    private string? Text()
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            return Decoded();
        }

        _json.Skip();
        return null;
    }

    /// <summary>The text of the token; empty where half of a surrogate pair stands alone in it, which no name that we know has.</summary>
    private readonly string Decoded()
    {
        try
        {
            return _json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    /// <summary>Whether the value is of the wanted kind; another one is skipped.</summary>
    private bool Enters(JsonTokenType wanted)
    {
        if (_json.TokenType == wanted)
        {
            return true;
        }

        _json.Skip();
        return false;
    }

    /// <summary>Moves to the next value of a list; false at its end.</summary>
    private bool NextItem()
    {
        _ = _json.Read();
        return _json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Moves to the value of the next property; null at the end of the object.</summary>
    private string? NextName()
    {
        _ = _json.Read();
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        var name = Decoded();
        _ = _json.Read();
        return name;
    }
}
