namespace BindAudit.Scanning.Walking;

/// <summary>What a name in a folder is to a walk.</summary>
internal enum EntryKind
{
    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link to a folder.</summary>
    FolderLink,

    /// <summary>A file with Python's extension.</summary>
    Python,

    /// <summary>A Jupyter notebook.</summary>
    Notebook,

    /// <summary>A file that is Python if its first line says so.</summary>
    PerhapsScript,

    /// <summary>A file that is Python only if somebody says so.</summary>
    Other,

    /// <summary>A file that says something about the folder: <c>.gitignore</c>, <c>pyvenv.cfg</c>.</summary>
    Marker,
}
