using System;

namespace BindAudit.Cli.Configuring;

/// <summary>What <c>bindaudit init</c> writes.</summary>
internal static class InitTemplates
{
    /// <summary><c>.bindaudit.yaml</c>: every key, commented.</summary>
    public static readonly string Configuration = Lines(
        """
        # BindAudit's configuration. Keys are the names of the options of `bindaudit scan`; the command line wins.
        # Paths and globs start at this file's folder. `bindaudit scan --show-config` shows what is in force.

        # The lowest severity that ends with exit code 1: info, low, medium, high, critical or never.
        fail-on: medium

        # Left out, in gitignore's syntax, whether walked or named by a hook.
        # exclude: [build/, "vendor/**"]

        # Only these are read; '*.wsgi' brings in files without Python's extension.
        # include: ["src/**"]

        # Rules of your own: files, or folders of them. `bindaudit rules new ID` writes one to begin with.
        # rules: [security/rules]

        # Which rules run: ids, groups, aliases such as B104, globs.
        # select: [CSP-D404]
        # ignore: [BIND-SOCKET-*]

        # Other severities; off switches a rule off.
        # severity:
        #   PYTHON-FLASK-AUDIT-003: high

        # What is different for some files.
        # per-path:
        #   "tests/**": { severity: low }
        #   "examples/**": { ignore: [CSP-D404] }

        # Folders from which modules are imported, beside the project's root and src/.
        # src: [lib]

        # Findings that are accepted for now: `bindaudit baseline . -o .bindaudit-baseline.json` writes them.
        # baseline: .bindaudit-baseline.json

        # The reports; each but one needs a file.
        # format: [text, sarif=bindaudit.sarif]

        # required-version: ">=0.1"

        """
    );

    /// <summary>An entry for <c>.pre-commit-config.yaml</c>.</summary>
    public static readonly string Hook = Lines(
        """
          - repo: local
            hooks:
              - id: bindaudit
                name: bindaudit
                entry: bindaudit scan
                language: system
                types_or: [python, pyi, jupyter]
                require_serial: true

        """
    );

    private static string Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
