using BindAudit.Cli;
using BindAudit.Cli.Sessions;

return (int)CommandLine.Run(args, Session.OfProcess());
