using System.Text;
using BindAudit.Scanning.Walking;
using Xunit;

namespace BindAudit.Tests.Scanning.Walking;

public sealed class ShebangTests
{
    [Theory]
    [InlineData("#!/usr/bin/python")]
    [InlineData("#!/usr/bin/python3.13 -u")]
    [InlineData("#! /usr/local/bin/pypy3\r\nx")]
    [InlineData("#!/usr/bin/env python2\nprint 1")]
    [InlineData("#!/usr/bin/env -S LANG=C python3 -O")]
    [InlineData("#!/usr/bin/env -S uv run --script")]
    [InlineData("#!python")]
    public void It_runs_python(string line) => Check(line, expected: true);

    [Theory]
    [InlineData("#!/bin/sh\npython x.py")]
    [InlineData("#!/usr/bin/env bash")]
    [InlineData("#!/usr/bin/env uv")]
    [InlineData("#!/opt/python/bin/node")]
    [InlineData("#!")]
    [InlineData("# python")]
    [InlineData("")]
    public void It_does_not(string line) => Check(line, expected: false);

    private static void Check(string line, bool expected) =>
        Assert.Equal(expected, Shebang.RunsPython(Encoding.UTF8.GetBytes(line)));
}
