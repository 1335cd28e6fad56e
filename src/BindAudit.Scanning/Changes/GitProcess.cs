using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Threading;

namespace BindAudit.Scanning.Changes;

/// <summary>Runs git in a folder.</summary>
internal sealed class GitProcess(string folder, CancellationToken cancellation)
{
    /// <summary>Runs <c>git</c> and waits for its end.</summary>
    /// <exception cref="GitException">There is no git.</exception>
    internal GitAnswer Run(params string[] words)
    {
        var start = new ProcessStartInfo("git", words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var process = Process.Start(start)!; // null only for a shell's verb
            using var ending = cancellation.Register(() => process.Kill());
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return new GitAnswer(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception problem)
        {
            throw new GitException($"git cannot be run: {problem.Message}");
        }
    }
}
