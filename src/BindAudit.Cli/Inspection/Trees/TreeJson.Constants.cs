using System.Text;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;

namespace BindAudit.Cli.Inspection.Trees;

internal sealed partial class TreeJson
{
    private TreeJson Constant(ConstantExpression constant)
    {
        Open("Constant"u8, constant);
        switch (constant.Kind)
        {
            case ConstantKind.None:
                return Word("type"u8, "NoneType").Word("value"u8, null).Close();
            case ConstantKind.Ellipsis:
                return Word("type"u8, "ellipsis").Word("value"u8, "...").Close();
            default:
                Word("type"u8, "bool");
                output.Json.WriteBoolean("value"u8, constant.Kind == ConstantKind.True);
                return Close();
        }
    }

    // An integer is a JSON number of any length; other numbers are shown as they are written.
    private TreeJson Constant(NumberExpression number)
    {
        Open("Constant"u8, number);
        var literal = tree.Text[_statement.SpanOf(number)];
        if (!NumberLiteral.TryReadInteger(literal, out var value))
        {
            var type = literal[^1] is (byte)'j' or (byte)'J' ? "complex" : "float";
            return Word("type"u8, type).Name("value"u8, number.Span).Close();
        }

        Word("type"u8, "int");
        output.Json.WritePropertyName("value"u8);
        output.Json.WriteRawValue(
            value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            skipInputValidation: true
        );
        return Close();
    }

    // The characters of a bytes value are its bytes.
    private TreeJson Constant(StringExpression literal)
    {
        Open("Constant"u8, literal);
        return literal.IsBytes
            ? Word("type"u8, "bytes")
                .Word(
                    "value"u8,
                    Encoding.Latin1.GetString(StringLiteral.BytesOf(tree.Text, _statement, literal))
                )
                .Close()
            : Word("type"u8, "str")
                .Word("value"u8, StringLiteral.ValueOf(tree.Text, _statement, literal))
                .Close();
    }
}
