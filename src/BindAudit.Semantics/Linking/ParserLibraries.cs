namespace BindAudit.Semantics.Linking;

/// <summary>The libraries that read command lines by declared options.</summary>
internal static class ParserLibraries
{
    private static readonly string[] Standard = ["add_argument", "add_option", "set_defaults"];
    private static readonly string[] Configargparse = ["add", "add_arg", .. Standard];

    /// <summary>The methods by which a parser that is called so declares options; null for what is no parser.</summary>
    public static string[]? DeclaringOf(string parser) =>
        parser switch
        {
            "argparse.ArgumentParser" or "optparse.OptionParser" => Standard,
            "configargparse.ArgParser"
            or "configargparse.ArgumentParser"
            or "configargparse.get_argument_parser"
            or "configargparse.get_arg_parser"
            or "configargparse.getArgumentParser"
            or "configargparse.getArgParser" => Configargparse,
            _ => null,
        };
}
