namespace BindAudit.Scanning.Walking;

/// <summary>Why a file or folder was left out, in the order in which a summary lists it.</summary>
internal enum SkipReason
{
    Excluded,
    GitIgnore,
    DotIgnore,
    InfoExclude,
    VirtualEnvironment,
    SitePackages,
    NodeModules,
    PyCache,
    Tox,
    Nox,
    Git,
    FolderLink,
    Duplicate,
    OtherLanguage,
    NotIncluded,
}
