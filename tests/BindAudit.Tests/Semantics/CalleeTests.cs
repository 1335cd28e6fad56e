using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>What a call runs, through imports, aliases, receivers and subclasses (query-language.md §5).</summary>
public sealed class CalleeTests
{
    [Fact]
    public void A_plain_import() =>
        SemanticsCheck.Callee(
            """
            import uvicorn
            uvicorn.run(app)
            """,
            "uvicorn.run"
        );

    [Fact]
    public void An_import_with_another_name() =>
        SemanticsCheck.Callee(
            """
            import uvicorn as u
            u.run(app)
            """,
            "uvicorn.run"
        );

    [Fact]
    public void A_from_import_with_another_name() =>
        SemanticsCheck.Callee(
            """
            from uvicorn import run as go
            go(app)
            """,
            "uvicorn.run"
        );

    [Fact]
    public void A_submodule_import_binds_the_top_package() =>
        SemanticsCheck.Callee(
            """
            import http.server
            http.server.HTTPServer(a, h)
            """,
            "http.server.HTTPServer"
        );

    [Fact]
    public void A_method_of_a_construction() =>
        SemanticsCheck.Callee(
            """
            from flask import Flask
            app = Flask(__name__)
            app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_method_of_an_alias() =>
        SemanticsCheck.Callee(
            """
            import flask
            app = flask.Flask(__name__)
            server = app
            server.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_bound_method_in_a_variable() =>
        SemanticsCheck.Callee(
            """
            from flask import Flask
            run = Flask(__name__).run
            run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void An_annotated_parameter() =>
        SemanticsCheck.Callee(
            """
            from flask import Flask
            def main(app: Flask):
                app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void An_optional_annotation() =>
        SemanticsCheck.Callee(
            """
            from typing import Optional
            from flask import Flask
            def main(app: Optional[Flask]):
                app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void An_annotation_in_quotes() =>
        SemanticsCheck.Callee(
            """
            from flask import Flask
            def main(app: "Flask"):
                app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_union_with_none() =>
        SemanticsCheck.Callee(
            """
            import flask
            def main(app: flask.Flask | None):
                app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void An_annotated_assignment_of_something_unknown() =>
        SemanticsCheck.Callee(
            """
            import flask
            app: flask.Flask = make()
            app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void An_attribute_of_self() =>
        SemanticsCheck.Callee(
            """
            import flask
            class S:
                def __init__(self):
                    self.app = flask.Flask("s")
                def go(self):
                    self.app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_module_object_used_in_a_function() =>
        SemanticsCheck.Callee(
            """
            import flask
            app = flask.Flask("s")
            def main():
                app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_simple_factory() =>
        SemanticsCheck.Callee(
            """
            import flask
            def create():
                app = flask.Flask("s")
                return app
            create().run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_closure() =>
        SemanticsCheck.Callee(
            """
            import flask
            def main():
                app = flask.Flask("s")
                def go():
                    app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_method_of_a_subclass() =>
        SemanticsCheck.Callee(
            """
            import flask
            class App(flask.Flask):
                pass
            App("s").run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_method_that_a_subclass_overrides_is_its_own() =>
        SemanticsCheck.Callee(
            """
            import flask
            class App(flask.Flask):
                def run(self):
                    pass
            App("s").run()
            """,
            "app.App.run"
        );

    [Fact]
    public void Self_in_a_subclass() =>
        SemanticsCheck.Callee(
            """
            import flask
            class App(flask.Flask):
                def go(self):
                    self.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_construction_of_a_subclass_is_one_of_its_bases() =>
        SemanticsCheck.Callee(
            """
            import socketserver
            class S(socketserver.ThreadingMixIn, socketserver.TCPServer):
                pass
            S(("", 80), H)
            """,
            "app.S",
            "socketserver.ThreadingMixIn",
            "socketserver.TCPServer"
        );

    [Fact]
    public void A_construction_of_a_subclass_with_its_own_init_is_not() =>
        SemanticsCheck.Callee(
            """
            import socketserver
            class S(socketserver.TCPServer):
                def __init__(self):
                    pass
            S()
            """,
            "app.S"
        );

    [Fact]
    public void Super_init_constructs_the_base() =>
        SemanticsCheck.Callee(
            """
            import socketserver
            class S(socketserver.TCPServer):
                def __init__(self):
                    super().__init__(("", 80), H)
            """,
            "socketserver.TCPServer"
        );

    [Fact]
    public void Base_init_constructs_the_base() =>
        SemanticsCheck.Callee(
            """
            import socketserver
            class S(socketserver.TCPServer):
                def __init__(self):
                    socketserver.TCPServer.__init__(self, ("", 80), H)
            """,
            "socketserver.TCPServer"
        );

    [Fact]
    public void A_method_called_on_its_class() =>
        SemanticsCheck.Callee(
            """
            from flask import Flask
            Flask.run(app, "0.0.0.0")
            """,
            "flask.Flask.run",
            "flask.Flask.run"
        );

    [Fact]
    public void A_with_statement_binds_the_socket() =>
        SemanticsCheck.Callee(
            """
            import socket
            with socket.socket() as s:
                s.bind(a)
            """,
            "socket.socket.bind"
        );

    [Fact]
    public void A_star_import() =>
        SemanticsCheck.Callee(
            """
            from socket import *
            s = socket()
            s.bind(a)
            """,
            "socket.socket.bind"
        );

    [Fact]
    public void An_import_error_fallback() =>
        SemanticsCheck.Callee(
            """
            try:
                from http.server import HTTPServer
            except ImportError:
                from BaseHTTPServer import HTTPServer
            HTTPServer(a, h)
            """,
            "http.server.HTTPServer",
            "BaseHTTPServer.HTTPServer",
            "BaseHTTPServer.HTTPServer"
        );

    [Fact]
    public void A_builtin() =>
        SemanticsCheck.Callee(
            """
            print(1)
            """,
            "builtins.print"
        );

    [Fact]
    public void An_own_function() =>
        SemanticsCheck.Callee(
            """
            def run(): pass
            run()
            """,
            "app.run"
        );

    [Fact]
    public void An_own_class_is_no_framework() =>
        SemanticsCheck.Callee(
            """
            class App:
                def run(self, host): pass
            App().run(host="0.0.0.0")
            """,
            "app.App.run"
        );

    [Fact]
    public void An_unknown_name() =>
        SemanticsCheck.Callee(
            """
            thing.run(host="0.0.0.0")
            """
        );

    [Fact]
    public void An_unknown_parameter() =>
        SemanticsCheck.Callee(
            """
            def main(app):
                app.run(host="0.0.0.0")
            """
        );

    [Fact]
    public void A_name_bound_to_something_else() =>
        SemanticsCheck.Callee(
            """
            import flask
            app = flask.Flask("s")
            app = load()
            app.run()
            """
        );

    [Fact]
    public void A_local_name_hides_the_import() =>
        SemanticsCheck.Callee(
            """
            import uvicorn
            def main(uvicorn):
                uvicorn.run()
            """
        );

    [Fact]
    public void A_function_under_an_unknown_decorator() =>
        SemanticsCheck.Callee(
            """
            import flask
            @magic
            def create():
                return flask.Flask("s")
            create().run()
            """
        );

    [Fact]
    public void A_cached_factory() =>
        SemanticsCheck.Callee(
            """
            import functools
            import flask
            @functools.lru_cache()
            def create():
                return flask.Flask("s")
            create().run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_property() =>
        SemanticsCheck.Callee(
            """
            import flask
            class S:
                @property
                def app(self):
                    return flask.Flask("s")
            S().app.run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void A_class_method_makes_an_instance() =>
        SemanticsCheck.Callee(
            """
            import flask
            class App(flask.Flask):
                @classmethod
                def make(cls):
                    return cls("s")
            App.make().run()
            """,
            "flask.Flask.run"
        );

    [Fact]
    public void An_awaited_call() =>
        SemanticsCheck.Callee(
            """
            import asyncio
            async def main():
                server = await asyncio.start_server(cb, "", 80)
                server.serve_forever()
            """,
            "asyncio.start_server.serve_forever"
        );

    [Fact]
    public void A_relative_import_of_a_script_leads_nowhere() =>
        SemanticsCheck.Callee(
            """
            from . import app
            app.run()
            """
        );
}
