using System;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class EnvironmentFixTests
{
    private static void Check(string source, string expected)
    {
        using var run = new CommandRun().With("a.py", source);
        _ = run.Run("scan", "--fix=environment");
        Assert.Equal(expected, run.Read("a.py"));
        var (_, _, error) = run.Run("scan", "--fix=environment");
        Assert.StartsWith("nothing to fix\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "from flask import Flask\nFlask('a').run(host='0.0.0.0')\n",
        "import os\n\nfrom flask import Flask\nFlask('a').run(host=os.environ.get('HOST', '127.0.0.1'))\n"
    )]
    [InlineData(
        "#!/usr/bin/env python\n\"\"\"What it is.\"\"\"\n\nfrom __future__ import annotations\n\nfrom flask import Flask\nFlask('a').run(\"0.0.0.0\")\n",
        "#!/usr/bin/env python\n\"\"\"What it is.\"\"\"\n\nfrom __future__ import annotations\n\nimport os\n\nfrom flask import Flask\nFlask('a').run(os.environ.get(\"HOST\", \"127.0.0.1\"))\n"
    )]
    [InlineData(
        "import logging\nimport sys\nfrom pathlib import Path\n\nimport uvicorn\nuvicorn.run(1, host='::')\n",
        "import logging\nimport os\nimport sys\nfrom pathlib import Path\n\nimport uvicorn\nuvicorn.run(1, host=os.environ.get('HOST', '::1'))\n"
    )]
    [InlineData(
        "from pathlib import Path\n\nimport uvicorn\nuvicorn.run(1, host='0.0.0.0')\n",
        "import os\nfrom pathlib import Path\n\nimport uvicorn\nuvicorn.run(1, host=os.environ.get('HOST', '127.0.0.1'))\n"
    )]
    [InlineData(
        "import json\n\nimport uvicorn\nuvicorn.run(1, host='0.0.0.0')\n",
        "import json\nimport os\n\nimport uvicorn\nuvicorn.run(1, host=os.environ.get('HOST', '127.0.0.1'))\n"
    )]
    public void The_import_stands_where_it_belongs(string source, string expected) =>
        Check(source, expected);

    [Theory]
    [InlineData("import os.path\nimport uvicorn\nuvicorn.run(1, host=‹'0.0.0.0'›)\n", "os")]
    [InlineData("import os as _os, uvicorn\nuvicorn.run(1, host=‹'0.0.0.0'›)\n", "_os")]
    [InlineData(
        "import uvicorn\ndef go():\n    import os\n    uvicorn.run(1, host=‹'0.0.0.0'›)\n",
        "os"
    )]
    [InlineData(
        "import uvicorn\ndef go():\n    uvicorn.run(1, host=‹'0.0.0.0'›)\nimport os\n",
        "os"
    )]
    public void An_import_that_is_there_is_used(string marked, string name)
    {
        var source = marked.Replace("‹", "").Replace("›", "");
        Check(source, source.Replace("'0.0.0.0'", $"{name}.environ.get('HOST', '127.0.0.1')"));
    }

    [Theory]
    [InlineData("import uvicorn\nos = 'linux'\nuvicorn.run(1, host='0.0.0.0')\n")]
    [InlineData("import uvicorn\ndef go(os):\n    uvicorn.run(1, host='0.0.0.0')\n")]
    [InlineData("import uvicorn\nfrom x import os\nuvicorn.run(1, host='0.0.0.0')\n")]
    [InlineData("import uvicorn\ndef go():\n    uvicorn.run(1, host='0.0.0.0')\n    import os\n")]
    [InlineData("\"\"\"a\"\"\"; import uvicorn; uvicorn.run(1, host='0.0.0.0')\n")]
    [InlineData("import grpc\ngrpc.server(1).add_insecure_port('[::]:80')\n")]
    [InlineData("import socket\ns = socket.socket()\ns.bind((b'0.0.0.0', 80))\n")]
    [InlineData("import uvicorn\nuvicorn.run(1, host=f'0.0.0.0')\n")]
    public void Where_os_may_be_something_else_or_the_host_is_a_part_nothing_changes(
        string source
    ) => Check(source, source);
}
