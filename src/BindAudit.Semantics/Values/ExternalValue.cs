namespace BindAudit.Semantics.Values;

/// <summary>An object of code outside the scan, known by the way the program reaches it: <c>flask.Flask</c>, its result, that result's <c>run</c>.</summary>
public abstract class ExternalValue : Value
{
    private protected ExternalValue() { }

    /// <summary>The dotted path from the import on, calls and subscripts left out: <c>flask.Flask.run</c> for <c>flask.Flask(…).run</c>.</summary>
    public abstract string FullName { get; }
}
