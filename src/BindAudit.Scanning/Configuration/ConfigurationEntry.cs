using System.Collections.Immutable;
using BindAudit.Rules.Loading.Documents;

namespace BindAudit.Scanning.Configuration;

/// <summary>An option as a configuration file gives it.</summary>
/// <param name="Key">The option's name without its dashes.</param>
/// <param name="Values">Its values as the command line would take them; one for an option that is no list.</param>
public sealed record ConfigurationEntry(Located Key, ImmutableArray<Located> Values);
