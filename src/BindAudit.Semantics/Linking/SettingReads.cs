using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Calls that read a setting from outside and are told what it is when nothing is there.</summary>
internal static class SettingReads
{
    /// <summary>Where a call gives the default: its keyword, and its position or null; null for what reads no setting.</summary>
    public static (string Keyword, int? Position)? Of(ExternalValue callee) =>
        FromEnvironment(callee) ?? FromFiles(callee);

    private static (string Keyword, int? Position)? FromEnvironment(ExternalValue callee) =>
        callee.FullName switch
        {
            "os.environ.get" or "os.getenv" or "os.environ.setdefault" or "os.environ.pop" => (
                "default",
                1
            ),
            "decouple.config" or "environs.env" => ("default", 1),
            "environs.Env"
            or "environ.Env"
            or "environ.FileAwareEnv"
            or "starlette.config.Config" when callee is ExternalResult => ("default", 1),
            "decouple.Config" or "decouple.AutoConfig" when callee is ExternalResult => (
                "default",
                1
            ),
            "decouple.Config.get" or "starlette.config.Config.get" => (
                "default",
                IsStarlette(callee) ? 2 : 1
            ),
            "environs.Env.str" or "environs.env.str" or "environs.Env.__call__" => ("default", 1),
            "environ.Env.str" or "environ.FileAwareEnv.str" => ("default", 1),
            "environ.Env.get_value" or "environ.FileAwareEnv.get_value" => ("default", 2),
            _ => null,
        };

    private static (string Keyword, int? Position)? FromFiles(ExternalValue callee) =>
        callee.FullName switch
        {
            "configparser.ConfigParser.get" or "configparser.RawConfigParser.get" => (
                "fallback",
                IsSection(callee) ? 1 : null
            ),
            "configparser.SafeConfigParser.get" or "ConfigParser.ConfigParser.get" => (
                "fallback",
                IsSection(callee) ? 1 : null
            ),
            "dynaconf.Dynaconf.get" or "dynaconf.settings.get" or "dynaconf.LazySettings.get" => (
                "default",
                1
            ),
            "typer.Option" or "typer.Argument" => ("default", 0),
            "oslo_config.cfg.CONF.get" or "oslo_config.cfg.ConfigOpts.get" => ("default", 1),
            _ when IsConfiguration(callee) => ("default", 1),
            var name when IsLoadedData(name) => ("default", 1),
            _ => null,
        };

    /// <summary><c>app.config.get(key, default)</c> of Flask, Quart, Sanic and others.</summary>
    private static bool IsConfiguration(ExternalValue callee) =>
        callee is ExternalMember { Name: "get", Owner: ExternalMember { Name: "config" } }
        || callee.FullName.EndsWith(".current_app.config.get", System.StringComparison.Ordinal);

    private static bool IsStarlette(ExternalValue callee) => callee.FullName[0] == 's';

    /// <summary><c>config["section"].get(key, fallback)</c>: the section is an element of the parser.</summary>
    private static bool IsSection(ExternalValue callee) =>
        callee is ExternalMember { Owner: ExternalItem };

    /// <summary><c>json.load(f)["web"].get("host", default)</c>: what a file's text gives is made of dicts.</summary>
    private static bool IsLoadedData(string fullName)
    {
        const string Get = ".get";
        var name = fullName;
        while (name.EndsWith(Get, System.StringComparison.Ordinal))
        {
            name = name[..^Get.Length];
        }

        return name.Length < fullName.Length
            && name
                is "json.load"
                    or "json.loads"
                    or "yaml.safe_load"
                    or "yaml.load"
                    or "yaml.full_load"
                    or "toml.load"
                    or "toml.loads"
                    or "tomllib.load"
                    or "tomllib.loads"
                    or "tomli.load"
                    or "tomli.loads"
                    or "orjson.loads"
                    or "ujson.load"
                    or "ujson.loads"
                    or "simplejson.load"
                    or "simplejson.loads";
    }
}
