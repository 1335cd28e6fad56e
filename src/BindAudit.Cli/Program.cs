using System.Threading;
using BindAudit.Cli;
using BindAudit.Cli.Sessions;

// Room for the deepest tree that the grammar admits, whatever the platform gives a main thread.
var code = ExitCode.Failed;
var run = new Thread(() => code = CommandLine.Run(args, Session.OfProcess()), 16 << 20);
run.Start();
run.Join();
return (int)code;
