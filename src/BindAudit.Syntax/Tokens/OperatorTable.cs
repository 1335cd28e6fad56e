using static BindAudit.Syntax.Tokens.TokenKind;

namespace BindAudit.Syntax.Tokens;

/// <summary>Every operator and delimiter but brackets, backquotes and those that begin with a dot.</summary>
internal static class OperatorTable
{
    /// <summary>A new leaf for each first byte.</summary>
    public static OperatorLeaf[] Leaves() =>
        [
            new(',', Comma),
            new(';', Semi),
            new('~', Tilde),
            new(':', Colon) { WithEqual = ColonEqual },
            new('=', Equal) { WithEqual = EqEqual },
            new('!', Exclamation) { WithEqual = NotEqual },
            new('+', Plus) { WithEqual = PlusEqual },
            new('%', Percent) { WithEqual = PercentEqual },
            new('&', Amper) { WithEqual = AmperEqual },
            new('|', Vbar) { WithEqual = VbarEqual },
            new('^', Circumflex) { WithEqual = CircumflexEqual },
            new('@', At) { WithEqual = AtEqual },
            new('-', Minus) { WithEqual = MinEqual, WithGreater = Rarrow },
            new('*', Star)
            {
                WithEqual = StarEqual,
                Doubled = DoubleStar,
                DoubledWithEqual = DoubleStarEqual,
            },
            new('/', Slash)
            {
                WithEqual = SlashEqual,
                Doubled = DoubleSlash,
                DoubledWithEqual = DoubleSlashEqual,
            },
            new('<', Less)
            {
                WithEqual = LessEqual,
                WithGreater = LessGreater,
                Doubled = LeftShift,
                DoubledWithEqual = LeftShiftEqual,
            },
            new('>', Greater)
            {
                WithEqual = GreaterEqual,
                Doubled = RightShift,
                DoubledWithEqual = RightShiftEqual,
            },
        ];
}
