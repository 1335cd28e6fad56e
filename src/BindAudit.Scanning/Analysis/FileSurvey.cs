using System.Collections.Generic;

namespace BindAudit.Scanning.Analysis;

/// <summary>What a look at a file's bytes tells, before it is tokenized.</summary>
/// <param name="MayMatch">Whether a rule may match in it, by the words it holds.</param>
/// <param name="Imports">Absolute paths of the project's files that it may import.</param>
internal sealed record FileSurvey(bool MayMatch, IReadOnlyList<string> Imports);
