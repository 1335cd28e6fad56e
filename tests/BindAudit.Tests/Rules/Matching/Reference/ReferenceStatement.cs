using System;
using System.Collections.Generic;
using BindAudit.Rules.Queries;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>A statement of a random program that writes or starts something.</summary>
/// <param name="Kind">What it does, as the word of the query language that asks for it.</param>
/// <param name="Name">The attribute, key, variable or program.</param>
/// <param name="Value">What is written; of a command nothing.</param>
/// <param name="Words">What stands behind the program.</param>
/// <param name="Owner">The object's number.</param>
/// <param name="Scope">Where it stands.</param>
/// <param name="Spelling">Which of the ways to write it.</param>
internal sealed record ReferenceStatement(
    ReferenceStatementKind Kind,
    string Name,
    ReferenceValue Value,
    IReadOnlyList<ReferenceWord> Words,
    int Owner,
    ReferenceScope Scope,
    int Spelling
)
{
    /// <summary>The line of Python, of which <paramref name="number"/> makes the names around it unique.</summary>
    public string Python(int number) =>
        Scope switch
        {
            ReferenceScope.Main => $"if __name__ == '__main__': {Line}",
            ReferenceScope.Function => $"def f{number}(): {Line}",
            ReferenceScope.Test => $"def test_{number}(): {Line}",
            ReferenceScope.Class => $"class C{number}: {Line}",
            _ => Line,
        };

    /// <summary>Whether it stands inside the scope; a class body runs with the module.</summary>
    public bool IsInside(QueryScopeKind scope) =>
        scope switch
        {
            QueryScopeKind.Main => Scope == ReferenceScope.Main,
            QueryScopeKind.Module => Scope is not (ReferenceScope.Function or ReferenceScope.Test),
            QueryScopeKind.Test => Scope == ReferenceScope.Test,
            QueryScopeKind.Function => Scope == ReferenceScope.Function,
            _ => Scope == ReferenceScope.Class,
        };

    private string Line =>
        Kind switch
        {
            ReferenceStatementKind.Set => SpellingOf(
                $"o{Owner}.{Name} = {Value.Python}",
                $"setattr(o{Owner}, '{Name}', {Value.Python})"
            ),
            ReferenceStatementKind.Item => SpellingOf(
                $"o{Owner}['{Name}'] = {Value.Python}",
                $"o{Owner}.update({{'{Name}': {Value.Python}}})",
                $"o{Owner}.update({Name}={Value.Python})",
                $"o{Owner}.setdefault('{Name}', {Value.Python})"
            ),
            ReferenceStatementKind.Environment => SpellingOf(
                $"os.environ['{Name}'] = {Value.Python}",
                $"os.environ.update({{'{Name}': {Value.Python}}})",
                $"os.environ.setdefault('{Name}', {Value.Python})",
                $"os.putenv('{Name}', {Value.Python})"
            ),
            ReferenceStatementKind.Assignment => SpellingOf(
                $"{Name} = {Value.Python}",
                $"{Name}: object = {Value.Python}"
            ),
            _ => Command,
        };

    private string Command
    {
        get
        {
            var words = new List<string> { $"'{Name}'" };
            foreach (var word in Words)
            {
                words.Add(word.Python);
            }

            var list = $"[{string.Join(", ", words)}]";
            var isKnown = !list.Contains("unknown", StringComparison.Ordinal);
            return isKnown && Spelling == 3
                ? $"os.system(\"{string.Join(' ', words)}\")"
                : SpellingOf(
                    $"subprocess.run({list})",
                    $"subprocess.Popen(args=['sudo'] + {list})"
                );
        }
    }

    private string SpellingOf(params string[] ways) => ways[Spelling % ways.Length];
}
