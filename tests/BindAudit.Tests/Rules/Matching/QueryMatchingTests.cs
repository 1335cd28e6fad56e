using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>docs/query-language.md §3: sources and steps.</summary>
public sealed class QueryMatchingTests : MatchingTest
{
    private const string Flask = "from flask import Flask\napp = Flask('x')\n";

    [Fact]
    public void The_body_of_a_class_stands_in_the_class_and_runs_with_the_module()
    {
        const string python = """
            from flask import Flask
            class Test(Flask):
                port = 1
                class Inner(Flask):
                    port = 2
            def make():
                class Local(Flask):
                    port = 3
            """;
        Check("FlaskApp.set(\"port\").inside(class(\"Test\"))", python, "3 5");
        Check("FlaskApp.set(\"port\").inside(class(\"Inner\"))", python, "5");
        Check("FlaskApp.set(\"port\").inside(class(\"Local\"))", python, "8");
        Check("FlaskApp.set(\"port\").inside(module())", python, "3 5");
        Check("FlaskApp.set(\"port\").inside(test())", python, "3 5");
    }

    [Fact]
    public void A_type_alone_is_its_construction() => Check("FlaskApp", Flask + "app.run()", "2");

    [Fact]
    public void A_package_means_instances_of_its_classes_and_not_its_functions() =>
        Check(
            "type(\"flask\").method(\"run\")",
            "import flask\nflask.Flask('x').run()\nflask.current_app.run()\nflask.helpers().run()\nflask.run()",
            "2"
        );

    [Fact]
    public void A_method_called_on_the_class_shifts_positions() =>
        Check(
            "FlaskApp.method(\"run\").where(\"host\", \"h\")",
            Flask + "Flask.run(app, 'h')\nFlask.run('h', app)",
            "3"
        );

    [Fact]
    public void A_parameter_is_given_by_keyword_or_position() =>
        Check(
            "FlaskApp.method(\"run\").where(\"host\", \"h\")",
            Flask
                + "app.run('h')\napp.run(host='h')\napp.run(80, 'h')\napp.run(**{'host': 'h'})\napp.run(*['h'])",
            "3 4 6 7"
        );

    [Fact]
    public void A_position_is_a_position() =>
        Check(
            "FlaskApp.method(\"run\").where(1, 80)",
            Flask + "app.run('h', 80)\napp.run(80)",
            "3"
        );

    [Fact]
    public void A_call_matches_by_its_full_name_and_a_star_within_one_part() =>
        Check("call(\"a.*.f\")", "import a.b, a.c\na.b.f()\na.c.f()\na.f()\na.b.x.f()\nf()", "2 3");

    [Fact]
    public void A_method_after_a_call_takes_its_result() =>
        Check(
            "call(\"socket.socket\").where(\"type\", symbol(\"socket.SOCK_DGRAM\")).method(\"bind\")",
            """
            import socket
            tcp = socket.socket()
            tcp.bind(1)
            udp = socket.socket(type=socket.SOCK_DGRAM)
            udp.bind(1)
            """,
            "5"
        );

    [Fact]
    public void Missing_means_not_given_and_hidden_nowhere() =>
        Check(
            "FlaskApp.method(\"run\").where(\"host\", missing)",
            Flask + "app.run()\napp.run('h')\napp.run(**k)\napp.run(*a)\napp.run(port=1)",
            "3 7"
        );

    [Fact]
    public void Unless_blocks_on_yes_and_on_unknown() =>
        Check(
            "call(\"uvicorn.run\").unless(.where(\"uds\", given))",
            "import uvicorn\nuvicorn.run(1)\nuvicorn.run(1, uds='x')\nuvicorn.run(1, uds=f())\nuvicorn.run(1, uds=None)\nuvicorn.run(1, **k)",
            "2 5"
        );

    [Fact]
    public void Also_asks_for_another_use_of_the_same_object() =>
        Check(
            "FlaskApp.method(\"run\").also(.set(\"debug\").where(\"value\", True))",
            Flask + "app.debug = True\napp.run()\nother = Flask('y')\nother.run()",
            "4"
        );

    [Fact]
    public void Unless_asks_that_a_method_is_not_called() =>
        Check(
            "Socket.method(\"bind\").unless(.method(\"listen\"))",
            "import socket\ns = socket.socket()\ns.bind(1)\ns.listen()\nt = socket.socket()\nt.bind(1)",
            "6"
        );

    [Fact]
    public void A_write_to_an_attribute() =>
        Check(
            "UvicornConfig.set(\"host\").where(\"value\", $any_address)",
            "import uvicorn\nc = uvicorn.Config('a')\nc.host = '0.0.0.0'\nc.host = 'x'\nc.port = '0.0.0.0'\nsetattr(c, 'host', '::')\nd.host = '::'",
            "3 6"
        );

    [Fact]
    public void A_write_in_the_body_of_a_subclass() =>
        Check(
            "type(\"django.test.LiveServerTestCase\").set(\"host\")",
            "from django.test import LiveServerTestCase\nclass T(LiveServerTestCase):\n    host = '0.0.0.0'\nclass U:\n    host = '0.0.0.0'",
            "3"
        );

    [Fact]
    public void Inside_main() =>
        Check(
            "FlaskApp.method(\"run\").inside(main())",
            Flask + "app.run()\nif __name__ == '__main__':\n    app.run()",
            "5"
        );

    [Fact]
    public void Inside_a_function_or_class_or_module()
    {
        const string python =
            Flask
            + "app.run()\nclass C:\n    def start(self):\n        app.run()\ndef start():\n    app.run()";
        Check("FlaskApp.method(\"run\").inside(module())", python, "3");
        Check("FlaskApp.method(\"run\").inside(function(\"st*\"))", python, "6 8");
        Check("FlaskApp.method(\"run\").inside(class(\"C\"))", python, "6");
        Check("FlaskApp.method(\"run\").inside(function(\"C\"))", python, "");
        Check(
            "FlaskApp.method(\"run\").inside(test())",
            Flask + "def test_x():\n    app.run()",
            "4"
        );
    }

    [Fact]
    public void In_file_takes_the_base_name() =>
        Check(
            "FlaskApp.method(\"run\").in_file(\"ex*.py\") | FlaskApp.in_file(\"other.py\")",
            Flask + "app.run()",
            "3"
        );

    [Fact]
    public void Alternatives_match_either() =>
        Check("call(\"a.f\") | call(\"a.g\")", "import a\na.f()\na.g()\na.h()", "2 3");

    [Fact]
    public void An_unknown_receiver_never_matches() =>
        Check(
            "Socket.method(\"bind\")",
            "def f(s):\n    s.bind(('', 1))\nwidget.bind(('', 1))",
            ""
        );
}
