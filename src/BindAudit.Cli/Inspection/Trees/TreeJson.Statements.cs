using BindAudit.Syntax.Tree;

namespace BindAudit.Cli.Inspection.Trees;

internal sealed partial class TreeJson
{
    private TreeJson SimpleStatement(Statement statement) =>
        statement switch
        {
            ExpressionStatement n => Open("Expr"u8, n).Node("value"u8, n.Value).Close(),
            AssignStatement n => Open("Assign"u8, n)
                .Nodes("targets"u8, n.Targets)
                .Node("value"u8, n.Value)
                .Close(),
            AugmentedAssignStatement n => Open("AugAssign"u8, n)
                .Node("target"u8, n.Target)
                .Word("op"u8, n.Operator.ToString())
                .Node("value"u8, n.Value)
                .Close(),
            AnnotatedAssignStatement n => Open("AnnAssign"u8, n)
                .Node("target"u8, n.Target)
                .Node("annotation"u8, n.Annotation)
                .Node("value"u8, n.Value)
                .Close(),
            ReturnStatement n => Open("Return"u8, n).Node("value"u8, n.Value).Close(),
            RaiseStatement n => Open("Raise"u8, n)
                .Node("exc"u8, n.Exception)
                .Node("cause"u8, n.Cause)
                .Close(),
            AssertStatement n => Open("Assert"u8, n)
                .Node("test"u8, n.Test)
                .Node("msg"u8, n.Message)
                .Close(),
            DeleteStatement n => Open("Delete"u8, n).Nodes("targets"u8, n.Targets).Close(),
            PassStatement n => Open("Pass"u8, n).Close(),
            BreakStatement n => Open("Break"u8, n).Close(),
            ContinueStatement n => Open("Continue"u8, n).Close(),
            _ => NameStatement(statement),
        };

    private TreeJson NameStatement(Statement statement) =>
        statement switch
        {
            ImportStatement n => Open("Import"u8, n).Nodes("names"u8, n.Names).Close(),
            ImportFromStatement n => Open("ImportFrom"u8, n)
                .Name("module"u8, n.Module)
                .Nodes("names"u8, n.Names)
                .Number("level"u8, n.Level)
                .Close(),
            GlobalStatement n => Open("Global"u8, n).Names("names"u8, n.Names).Close(),
            NonlocalStatement n => Open("Nonlocal"u8, n).Names("names"u8, n.Names).Close(),
            TypeAliasStatement n => Open("TypeAlias"u8, n)
                .Node("name"u8, n.Name)
                .Nodes("type_params"u8, n.TypeParameters)
                .Node("value"u8, n.Value)
                .Close(),
            ErrorStatement n => Open("Error"u8, n).Nodes("parts"u8, n.Parts).Close(),
            _ => CompoundStatement(statement),
        };

    private TreeJson CompoundStatement(Statement statement) =>
        statement switch
        {
            FunctionDefinition n => Open(n.IsAsync ? "AsyncFunctionDef"u8 : "FunctionDef"u8, n)
                .Name("name"u8, n.Name)
                .Node("args"u8, n.Parameters)
                .Nodes("body"u8, n.Body)
                .Nodes("decorator_list"u8, n.Decorators)
                .Node("returns"u8, n.Returns)
                .Nodes("type_params"u8, n.TypeParameters)
                .Close(),
            ClassDefinition n => Open("ClassDef"u8, n)
                .Name("name"u8, n.Name)
                .Nodes("bases"u8, n.Bases)
                .Nodes("keywords"u8, n.Keywords)
                .Nodes("body"u8, n.Body)
                .Nodes("decorator_list"u8, n.Decorators)
                .Nodes("type_params"u8, n.TypeParameters)
                .Close(),
            IfStatement n => Open("If"u8, n)
                .Node("test"u8, n.Test)
                .Nodes("body"u8, n.Body)
                .Nodes("orelse"u8, n.OrElse)
                .Close(),
            MatchStatement n => Open("Match"u8, n)
                .Node("subject"u8, n.Subject)
                .Nodes("cases"u8, n.Cases)
                .Close(),
            _ => Loop(statement),
        };

    private TreeJson Loop(Statement statement) =>
        statement switch
        {
            ForStatement n => Open(n.IsAsync ? "AsyncFor"u8 : "For"u8, n)
                .Node("target"u8, n.Target)
                .Node("iter"u8, n.Iterable)
                .Nodes("body"u8, n.Body)
                .Nodes("orelse"u8, n.OrElse)
                .Close(),
            WhileStatement n => Open("While"u8, n)
                .Node("test"u8, n.Test)
                .Nodes("body"u8, n.Body)
                .Nodes("orelse"u8, n.OrElse)
                .Close(),
            WithStatement n => Open(n.IsAsync ? "AsyncWith"u8 : "With"u8, n)
                .Nodes("items"u8, n.Items)
                .Nodes("body"u8, n.Body)
                .Close(),
            TryStatement n => Open(n.IsStar ? "TryStar"u8 : "Try"u8, n)
                .Nodes("body"u8, n.Body)
                .Nodes("handlers"u8, n.Handlers)
                .Nodes("orelse"u8, n.OrElse)
                .Nodes("finalbody"u8, n.FinalBody)
                .Close(),
            _ => Open("Error"u8, statement).Nodes("parts"u8, statement.Children).Close(),
        };
}
