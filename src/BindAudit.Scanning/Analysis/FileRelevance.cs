using System.Collections.Generic;
using BindAudit.Scanning.Reading;

namespace BindAudit.Scanning.Analysis;

/// <summary>Why a file matters.</summary>
/// <param name="Met">The needs that it meets; null where it may meet all.</param>
/// <param name="NewNames">Names that other files gave to what rules speak of, null among them for any; null for none.</param>
internal sealed record FileRelevance(BitSet? Met, IReadOnlySet<string?>? NewNames);
