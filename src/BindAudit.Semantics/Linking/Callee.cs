using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>One way to name what a call runs.</summary>
/// <param name="FullName">The dotted name: <c>uvicorn.run</c>, <c>socketserver.TCPServer</c>, <c>flask.Flask.run</c>.</param>
/// <param name="Receiver">For a method the object it is called on, else null.</param>
/// <param name="MethodName">For a method its name, else null.</param>
/// <param name="PositionShift">How many positional arguments of the call come before the signature's first: 1 for <c>Flask.run(app, …)</c> and <c>Base.__init__(self, …)</c>, else 0.</param>
/// <param name="Source">The possible callee that it was read from.</param>
public sealed record Callee(
    string FullName,
    Value? Receiver,
    string? MethodName,
    int PositionShift,
    PossibleValue Source
);
