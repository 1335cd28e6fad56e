namespace BindAudit.Rules.Patterns;

/// <summary><c>certainly(p)</c>: <c>p</c> is yes; what is unknown is no.</summary>
internal sealed class CertainlyPattern(ValuePattern inner) : ValuePattern
{
    internal override Verdict Test(Subject subject)
    {
        var verdict = inner.Test(subject);
        return verdict.Truth == Truth.Unknown ? Verdict.No with { IsAssumed = true } : verdict;
    }
}
