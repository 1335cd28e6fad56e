using System.Collections.Generic;

namespace BindAudit.Scanning.Analysis;

/// <summary>What a look at a file's bytes tells, before it is tokenized.</summary>
/// <param name="MayMatch">Whether a rule may match in it, by what it holds.</param>
/// <param name="NamesLibrary">Whether it certainly speaks of a library that rules know, so that what imports it may match, too.</param>
/// <param name="StartsPrograms">Whether it may start programs or set variables, by what it imports.</param>
/// <param name="SpeaksOfPrograms">Whether it holds the words of a command or variable that rules know.</param>
/// <param name="Imports">Absolute paths of the project's files that it may import.</param>
internal sealed record FileSurvey(
    bool MayMatch,
    bool NamesLibrary,
    bool StartsPrograms,
    bool SpeaksOfPrograms,
    IReadOnlyList<string> Imports
);
