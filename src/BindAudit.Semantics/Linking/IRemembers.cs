namespace BindAudit.Semantics.Linking;

/// <summary>Remembers answers, some of which hold only until another question is answered.</summary>
internal interface IRemembers
{
    /// <summary>Forgets the answer at <paramref name="index"/>.</summary>
    void Forget(int index);

    /// <summary>Keeps the answer at <paramref name="index"/>: what it rested on is answered.</summary>
    void Keep(int index);
}
