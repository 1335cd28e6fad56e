using System.Collections.Generic;
using BindAudit.Scanning.Reading;

namespace BindAudit.Scanning.Analysis;

/// <summary>What a look at a file's bytes tells, before it is tokenized.</summary>
/// <param name="Evidence">The words in it.</param>
/// <param name="Imports">Absolute paths of the project's files that it may import.</param>
internal sealed record FileSurvey(FileEvidence Evidence, IReadOnlyList<string> Imports);
