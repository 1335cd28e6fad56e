using System.Collections.Generic;
using System.IO;
using BindAudit.Rules.Matching;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Cli.Explanations;

/// <summary>Tells what an assignment to an attribute, an item, a name or a variable writes, and why each rule did or did not match it.</summary>
internal sealed class AssignmentExplanation(ExplainedFile file, RuleSet rules, TextWriter output)
{
    private readonly ExplanationWriter _writer = new(file, output);
    private readonly HashSet<TextSpan> _told = [];

    /// <summary>Writes what is assigned at the one-based <paramref name="line"/>, and tells whether anything is; calls tell of themselves.</summary>
    public bool Write(int line)
    {
        foreach (var write in file.Module.AttributeWrites)
        {
            if (IsNewAt(write.Span, line))
            {
                _writer.Field("attribute", write.Name);
                WriteReceiver(write.Receiver);
                WriteRest(write.Span, write.Written);
            }
        }

        foreach (var write in file.Module.ItemWrites)
        {
            if (IsNewAt(write.Span, line))
            {
                _writer.Field("item", write.Key);
                WriteReceiver(write.Receiver);
                WriteRest(write.Span, write.Written);
            }
        }

        foreach (var assignment in file.Module.Assignments)
        {
            if (IsNewAt(assignment.Span, line))
            {
                _writer.Field("name", assignment.FullName ?? assignment.Path);
                WriteRest(assignment.Span, assignment.Written);
            }
        }

        return _told.Count > 0;
    }

    private bool IsNewAt(TextSpan span, int line)
    {
        var lines = file.Tree.Text.Lines;
        if (
            lines.LineOf(span.Start) >= line
            || line > lines.LineOf(span.End) + 1
            || file.Find(span) is not null
            || !_told.Add(span)
        )
        {
            return false;
        }

        _writer.Place(span);
        return true;
    }

    private void WriteReceiver(ValueSet receiver)
    {
        var names = new List<string>();
        foreach (var possible in receiver.Possible)
        {
            if (NameOf(possible.Value) is { } name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        _writer.Field("receiver", names.Count == 0 ? "unknown" : string.Join(" or ", names));
    }

    private static string? NameOf(Value value) =>
        value switch
        {
            ClassValue definition => "class " + definition.Class.QualifiedName,
            InstanceValue or ExternalResult => "instance of " + Callees.ClassNamesOf(value)[0],
            ExternalValue external => external.FullName,
            ModuleValue module => "module " + module.Module.Name,
            _ => null,
        };

    private void WriteRest(TextSpan span, ValueSet written)
    {
        _writer.Values("value", written, new SourcePlace(file.Path, span));
        _writer.Rules(rules.Explain(file.Program, file.Module, span), "assignment");
    }
}
