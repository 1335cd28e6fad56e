using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph;

/// <summary>The special methods that an operator asks for (Python Language Reference §3.3.1, §3.3.8).</summary>
/// <param name="Plain"><c>__add__</c>, alone.</param>
/// <param name="InPlace"><c>__iadd__</c>, else <c>__add__</c>.</param>
/// <param name="Reflected"><c>__radd__</c>.</param>
internal sealed record OperatorNames(string[] Plain, string[] InPlace, string Reflected)
{
    private static readonly OperatorNames Add = Of("add");
    private static readonly OperatorNames Sub = Of("sub");
    private static readonly OperatorNames Mult = Of("mul");
    private static readonly OperatorNames MatMult = Of("matmul");
    private static readonly OperatorNames Div = Of("truediv");
    private static readonly OperatorNames Mod = Of("mod");
    private static readonly OperatorNames Pow = Of("pow");
    private static readonly OperatorNames LShift = Of("lshift");
    private static readonly OperatorNames RShift = Of("rshift");
    private static readonly OperatorNames Or = Of("or");
    private static readonly OperatorNames Xor = Of("xor");
    private static readonly OperatorNames And = Of("and");
    private static readonly OperatorNames FloorDiv = Of("floordiv");
    private static readonly OperatorNames Equal = Compared("__eq__", "__eq__");
    private static readonly OperatorNames Less = Compared("__lt__", "__gt__");
    private static readonly OperatorNames LessOrEqual = Compared("__le__", "__ge__");
    private static readonly OperatorNames Greater = Compared("__gt__", "__lt__");
    private static readonly OperatorNames GreaterOrEqual = Compared("__ge__", "__le__");

    private static readonly OperatorNames NotEqual = new(
        ["__ne__", "__eq__"],
        ["__ne__", "__eq__"],
        "__ne__"
    );

    /// <summary>Those of a binary operator.</summary>
    public static OperatorNames Of(BinaryOperator @operator) =>
        @operator switch
        {
            BinaryOperator.Add => Add,
            BinaryOperator.Sub => Sub,
            BinaryOperator.Mult => Mult,
            BinaryOperator.MatMult => MatMult,
            BinaryOperator.Div => Div,
            BinaryOperator.Mod => Mod,
            BinaryOperator.Pow => Pow,
            BinaryOperator.LShift => LShift,
            BinaryOperator.RShift => RShift,
            BinaryOperator.BitOr => Or,
            BinaryOperator.BitXor => Xor,
            BinaryOperator.BitAnd => And,
            _ => FloorDiv,
        };

    /// <summary>Those of a comparison; null for those that ask no method.</summary>
    public static OperatorNames? Of(ComparisonOperator @operator) =>
        @operator switch
        {
            ComparisonOperator.Eq => Equal,
            ComparisonOperator.NotEq => NotEqual,
            ComparisonOperator.Lt => Less,
            ComparisonOperator.LtE => LessOrEqual,
            ComparisonOperator.Gt => Greater,
            ComparisonOperator.GtE => GreaterOrEqual,
            _ => null,
        };

    private static OperatorNames Of(string name) =>
        new(["__" + name + "__"], ["__i" + name + "__", "__" + name + "__"], "__r" + name + "__");

    private static OperatorNames Compared(string method, string reflected) =>
        new([method], [method], reflected);
}
