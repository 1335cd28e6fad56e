namespace BindAudit.Rules.Loading.Yaml;

/// <summary>A key with what it maps to.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
