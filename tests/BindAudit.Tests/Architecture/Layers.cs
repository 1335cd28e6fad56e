using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace BindAudit.Tests.Architecture;

/// <summary>The table of assemblies in docs/architecture.md, and what was compiled from it.</summary>
internal static class Layers
{
    /// <summary>Layer → the layers that it may use, as the documented table has them.</summary>
    public static IReadOnlyDictionary<string, string[]> Documented { get; } =
        Repository
            .Lines("docs/architecture.md")
            .Where(line => line.StartsWith("| `BindAudit.", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(
                cells => cells[1].Trim('`')["BindAudit.".Length..],
                cells =>
                    cells[2]
                        .Split(
                            ',',
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        )
                        .Where(name => name != "–")
                        .Order()
                        .ToArray()
            );

    /// <summary>The layers that one project lists in its project file.</summary>
    public static string[] ListedBy(string layer) =>
        [
            .. Repository
                .Xml(ProjectOf(layer))
                .Descendants("ProjectReference")
                .Where(reference =>
                    reference.Attribute("ReferenceOutputAssembly")?.Value != "false"
                )
                .Select(reference =>
                    Path.GetFileNameWithoutExtension(
                        reference.Attribute("Include")!.Value.Replace('\\', '/')
                    )
                )
                .Select(name => name["BindAudit.".Length..])
                .Order(),
        ];

    public static string ProjectOf(string layer) =>
        $"src/BindAudit.{layer}/BindAudit.{layer}.csproj";

    /// <summary>The assemblies that the compiled layer refers to.</summary>
    public static IReadOnlyList<string> AssembliesUsedBy(string layer) =>
        Inspect(
            layer,
            metadata =>
                metadata.AssemblyReferences.Select(handle =>
                    metadata.GetString(metadata.GetAssemblyReference(handle).Name)
                )
        );

    /// <summary>The full names of the types from other assemblies that the compiled layer refers to.</summary>
    public static IReadOnlyList<string> TypesUsedBy(string layer) =>
        Inspect(
            layer,
            metadata =>
                metadata
                    .TypeReferences.Select(metadata.GetTypeReference)
                    .Select(type =>
                        $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"
                    )
        );

    private static List<string> Inspect(
        string layer,
        Func<MetadataReader, IEnumerable<string>> read
    )
    {
        var name = layer == "Cli" ? "bindaudit.dll" : $"BindAudit.{layer}.dll";
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name)));
        return [.. read(file.GetMetadataReader())];
    }
}
