using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Tests.Syntax.Grammar;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>How many random edits of one token leave the calls of all other lines alone: <c>recovery FOLDER [EDITS] [SEED]</c>.</summary>
internal static class RecoveryMeasurement
{
    public static void Run(string folder, int edits, int seed, TextWriter output)
    {
        var random = new NumberSequence((ulong)seed);
        var files = Directory
            .GetFiles(folder, "*.py", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var kinds = new SortedDictionary<string, (int Held, int Failed)>(StringComparer.Ordinal);
        for (var done = 0; done < edits; )
        {
            var path = files[random.Next(files.Length)];
            var bytes = File.ReadAllBytes(path);
            var tree = SyntaxTree.Parse(SourceDecoder.Decode(bytes, bytes.Length).Text);
            if (tree.Tokens.Tokens.Length < 50 || !tree.Errors.IsEmpty)
            {
                continue;
            }

            for (var inFile = 0; inFile < 10 && done < edits; inFile++, done++)
            {
                var (name, edit) = Choose(tree.Tokens, random);
                var differences = edit.Differences(tree);
                var (held, failed) = kinds.GetValueOrDefault(name);
                kinds[name] = differences.Count == 0 ? (held + 1, failed) : (held, failed + 1);
                if (differences.Count > 0)
                {
                    Print(output, path, tree, name, edit, differences);
                }
            }
        }
        Summarize(output, kinds, edits);
    }

    private static (string Name, TokenEdit Edit) Choose(
        TokenizedSource tokens,
        NumberSequence random
    )
    {
        var at = Next(tokens, random);
        if (random.Next(2) == 0)
        {
            var edit = TokenEdit.Delete(tokens, at);
            return ($"delete {edit.Kind}", edit);
        }

        var insertion = TokenEdit.Insert(tokens, at, Next(tokens, random));
        return ($"insert {insertion.Kind}", insertion);
    }

    private static int Next(TokenizedSource tokens, NumberSequence random)
    {
        while (true)
        {
            var at = random.Next(tokens.Tokens.Length);
            if (tokens.Tokens[at].Length > 0)
            {
                return at;
            }
        }
    }

    private static void Print(
        TextWriter output,
        string path,
        SyntaxTree tree,
        string name,
        TokenEdit edit,
        List<string> differences
    )
    {
        var line = tree.Text.Lines.LineOf(edit.Start) + 1;
        output.WriteLine(
            $"{path}:{line}: {name} {edit.Inserted.Trim()}: {differences.Count} calls differ, {differences[0]}"
        );
    }

    private static void Summarize(
        TextWriter output,
        SortedDictionary<string, (int Held, int Failed)> kinds,
        int edits
    )
    {
        foreach (var (name, (held, failed)) in kinds)
        {
            output.WriteLine($"{name, -28} {held, 6} held {failed, 6} failed");
        }

        var all = kinds.Values.Sum(kind => kind.Held);
        output.WriteLine(
            $"{all} of {edits} edits ({100.0 * all / edits:F2} %) changed no other line"
        );
    }
}
