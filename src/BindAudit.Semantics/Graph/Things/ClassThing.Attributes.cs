using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>Which attributes a class and its objects have.</summary>
internal sealed partial class ClassThing
{
    /// <summary>The method that is asked where nothing else was found.</summary>
    public const string LastResort = "__getattr__";

    /// <summary>Whether the class or one of its scanned bases defines <paramref name="name"/> in its body.</summary>
    public bool Defines(string name)
    {
        if (!_defined.TryGetValue(name, out var defined))
        {
            _defined[name] = defined = FindDefined(name);
        }

        return defined;
    }

    /// <summary>The method that is asked for attributes of objects: the one that always is, or the last resort; null where there is neither.</summary>
    public string? MissingReader
    {
        get
        {
            if (!_isReaderKnown)
            {
                _isReaderKnown = true;
                field =
                    Defines("__getattribute__") ? "__getattribute__"
                    : Defines(LastResort) ? LastResort
                    : null;
            }

            return field;
        }
    }

    private bool FindDefined(string name)
    {
        foreach (var item in Order)
        {
            if (item is ClassThing scanned && scanned.Summary.Attributes.ContainsKey(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an object always has its own attribute of that name, since <c>__init__</c> writes it.</summary>
    public bool IsInitialized(string name)
    {
        foreach (var item in Order)
        {
            if (item is ClassThing scanned)
            {
                if (scanned.Summary.InitializedAttributes.ContainsKey(name))
                {
                    return !IsProperty(name);
                }

                if (scanned.Summary.Attributes.ContainsKey(Initializer))
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>Whether objects have an attribute of that name at all, as far as the scan knows.</summary>
    public bool Knows(string name)
    {
        foreach (var item in Order)
        {
            if (
                item is ClassThing scanned
                && (
                    scanned.Summary.Attributes.ContainsKey(name)
                    || scanned.Summary.InstanceAttributes.ContainsKey(name)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a test of another file replaces a method of this class: the class of the program has it still.</summary>
    public bool IsPatched(AttributeWriting write) =>
        TestFiles.Holds(write.Site.Path)
        && DefinerOf(write.Name) is { } definer
        && definer.Module.Path != write.Site.Path
        && !TestFiles.Holds(definer.Module.Path);

    private ClassThing? DefinerOf(string method)
    {
        foreach (var item in Order)
        {
            if (
                item is ClassThing scanned
                && scanned.Summary.Attributes.TryGetValue(method, out var term)
            )
            {
                return GraphModule.Unwrap(term) is FunctionTerm or DecoratedTerm ? scanned : null;
            }
        }

        return null;
    }

    private bool IsProperty(string name)
    {
        foreach (var thing in Lookup(name).Things)
        {
            if (thing is WrapperThing { Kind: WrapperKind.Property })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it or a base has a metaclass of its own.</summary>
    public bool HasMetaclass
    {
        get
        {
            foreach (var item in Order)
            {
                if (item is ClassThing { Summary.Metaclass: not null })
                {
                    return true;
                }
            }

            return false;
        }
    }
}
