using System;
using System.Collections.Generic;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Variables by name, made when they are first asked for: attributes that were written to one thing.</summary>
/// <remarks>PERF: most things have one or two, for which a table would be five times as large as what it holds.</remarks>
internal struct Fields
{
    private const int MostInRow = 8;

    private (string Name, Variable Variable)[]? _row;
    private Dictionary<string, Variable>? _table;
    private int _count;

    /// <summary>The variable of that name, or null.</summary>
    public readonly Variable? Find(string name)
    {
        if (_table is not null)
        {
            return _table.GetValueOrDefault(name);
        }

        for (var i = 0; i < _count; i++)
        {
            if (_row![i].Name == name)
            {
                return _row[i].Variable;
            }
        }

        return null;
    }

    /// <summary>The variable of that name, made where there is none.</summary>
    public Variable Of(string name, Propagation propagation)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        var variable = new Variable(propagation);
        Add(name, variable);
        return variable;
    }

    /// <summary>Adds a variable under a name that has none.</summary>
    public void Add(string name, Variable variable)
    {
        if (_table is not null)
        {
            _table[name] = variable;
            return;
        }

        if (_count == MostInRow)
        {
            MakeTable(name, variable);
            return;
        }

        if (_row is null)
        {
            _row = new (string, Variable)[1];
        }
        else if (_count == _row.Length)
        {
            Array.Resize(ref _row, _count * 2);
        }

        _row[_count++] = (name, variable);
    }

    private void MakeTable(string name, Variable variable)
    {
        _table = new Dictionary<string, Variable>(MostInRow * 4, StringComparer.Ordinal);
        foreach (var (known, value) in _row!)
        {
            _table[known] = value;
        }

        _table[name] = variable;
        _row = null;
    }
}
