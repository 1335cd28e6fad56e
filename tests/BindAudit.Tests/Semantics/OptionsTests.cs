using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Defaults of command-line options and settings (argparse, optparse, click, typer, absl, tornado, environs, decouple, configparser).</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Argparse_gives_the_default_of_a_long_option() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--host", default="0.0.0.0")
            args = p.parse_args()
            f(args.host)
            """
        );

    [Fact]
    public void Argparse_names_an_option_by_its_first_long_flag() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("-b", "--bind-addr", default="::")
            args = p.parse_args()
            f(args.bind_addr)
            """
        );

    [Fact]
    public void Argparse_prefers_dest() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--host", dest="address", default="::")
            f(p.parse_args().address)
            """
        );

    [Fact]
    public void Argparse_without_default_gives_none() =>
        SemanticsCheck.Value(
            "default None | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--host")
            f(p.parse_args().host)
            """
        );

    [Fact]
    public void Argparse_set_defaults_adds() =>
        SemanticsCheck.Value(
            "default '::1' | default '::' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--host", default="::1")
            p.set_defaults(host="::")
            f(p.parse_args().host)
            """
        );

    [Fact]
    public void Argparse_groups_belong_to_their_parser() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            g = p.add_argument_group("net")
            g.add_argument("--host", default="::")
            f(p.parse_args().host)
            """
        );

    [Fact]
    public void Argparse_subparsers_belong_to_their_parser() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            s = p.add_subparsers().add_parser("serve")
            s.add_argument("--host", default="::")
            f(p.parse_args().host)
            """
        );

    [Fact]
    public void Argparse_known_args_come_first() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--host", default="::")
            args, rest = p.parse_known_args()
            f(args.host)
            """
        );

    [Fact]
    public void Argparse_through_a_function() =>
        SemanticsCheck.Value(
            "flow '::' | ?",
            """
            import argparse
            def read():
                p = argparse.ArgumentParser()
                p.add_argument("--host", default="::")
                return p.parse_args()
            f(read().host)
            """
        );

    [Fact]
    public void Another_parser_has_other_options() =>
        SemanticsCheck.Value(
            "constant argparse.ArgumentParser.parse_args.host",
            """
            import argparse
            p = argparse.ArgumentParser()
            q = argparse.ArgumentParser()
            q.add_argument("--host", default="::")
            f(p.parse_args().host)
            """
        );

    [Fact]
    public void Argparse_or_a_fallback() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--host")
            f(p.parse_args().host or "0.0.0.0")
            """
        );

    [Fact]
    public void Optparse_gives_the_default() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import optparse
            p = optparse.OptionParser()
            p.add_option("--host", default="::")
            (o, a) = p.parse_args()
            f(o.host)
            """
        );

    [Fact]
    public void Click_gives_the_default() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import click
            @click.command()
            @click.option("-h", "--host", default="0.0.0.0")
            def main(host):
                f(host)
            """
        );

    [Fact]
    public void Click_prefers_the_bare_name() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            import click
            @click.option("--host", "addr", default="::")
            def main(addr):
                f(addr)
            """
        );

    [Fact]
    public void Typer_gives_the_default() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import typer
            def main(host: str = typer.Option("0.0.0.0", "--host")):
                f(host)
            """
        );

    [Fact]
    public void Absl_flags() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            from absl import flags
            FLAGS = flags.FLAGS
            flags.DEFINE_string("host", "0.0.0.0", "help")
            f(FLAGS.host)
            """
        );

    [Fact]
    public void Tornado_options() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            from tornado.options import define, options
            define("address", default="0.0.0.0")
            f(options.address)
            """
        );

    [Fact]
    public void Environs() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            from environs import Env
            env = Env()
            f(env.str("HOST", "0.0.0.0"))
            """
        );

    [Fact]
    public void Environs_called() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            from environs import Env
            env = Env()
            f(env("HOST", default="0.0.0.0"))
            """
        );

    [Fact]
    public void Decouple() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            from decouple import config
            f(config("HOST", default="0.0.0.0"))
            """
        );

    [Fact]
    public void Configparser_fallback() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import configparser
            c = configparser.ConfigParser()
            f(c.get("web", "host", fallback="0.0.0.0"))
            """
        );

    [Fact]
    public void Configparser_option_is_no_fallback() =>
        SemanticsCheck.Value(
            "?",
            """
            import configparser
            c = configparser.ConfigParser()
            f(c.get("web", "0.0.0.0"))
            """
        );

    [Fact]
    public void Pydantic_fields() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            from pydantic import BaseModel, Field
            class S(BaseModel):
                host: str = Field(default="0.0.0.0")
            f(S().host)
            """
        );

    [Fact]
    public void Dataclass_fields() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            from dataclasses import dataclass, field
            @dataclass
            class S:
                host: str = field(default="0.0.0.0")
            f(S().host)
            """
        );
}
