using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>docs/query-language.md §3: <c>command</c>.</summary>
public sealed class CommandTests : MatchingTest
{
    private const string Host =
        "command(\"uvicorn\", \"python -m uvicorn\").where(\"--host/-h\", $any_address)";

    [Theory]
    [InlineData("subprocess.run(['uvicorn', 'app:app', '--host', '0.0.0.0'])")]
    [InlineData("subprocess.run(['uvicorn', 'app:app', '--host=0.0.0.0'])")]
    [InlineData("subprocess.run(['uvicorn', '-h0.0.0.0', 'app:app'])")]
    [InlineData("subprocess.Popen('uvicorn app:app --host 0.0.0.0', shell=True)")]
    [InlineData("subprocess.check_call(args=('uvicorn', 'app:app', '--host', '0.0.0.0'))")]
    [InlineData("subprocess.call([sys.executable, '-m', 'uvicorn', 'app', '--host', '0.0.0.0'])")]
    [InlineData(
        "subprocess.call(['/usr/bin/python3.11', '-u', '-m', 'uvicorn', '--host', '0.0.0.0'])"
    )]
    [InlineData("subprocess.call(['python', '-um', 'uvicorn', '--host', '0.0.0.0'])")]
    [InlineData("subprocess.getoutput('venv/bin/uvicorn app --host 0.0.0.0')")]
    [InlineData("os.system('uvicorn app --host 0.0.0.0')")]
    [InlineData("os.system(\"uvicorn app --host '0.0.0.0'\")")]
    [InlineData("os.system(shlex.join(['uvicorn', 'a b', '--host', '0.0.0.0']))")]
    [InlineData("subprocess.run(shlex.split(shlex.join(['uvicorn', \"it's\", '-h', '::'])))")]
    [InlineData(
        "os.system(' '.join(shlex.quote(word) for word in ['uvicorn', 'a', '--host', '0.0.0.0']))"
    )]
    [InlineData("os.system('cd /srv && PORT=80 uvicorn app --host 0.0.0.0 > log 2>&1 &')")]
    [InlineData("os.system('sudo -u www env -i A=b uvicorn app --host 0.0.0.0')")]
    [InlineData("os.system('cat x | uvicorn app --host 0.0.0.0; echo done')")]
    [InlineData("os.system('bash -lc \"exec uvicorn app --host 0.0.0.0\"')")]
    [InlineData("os.popen('coverage run --branch -m uvicorn app --host 0.0.0.0')")]
    [InlineData("os.popen('poetry run uvicorn app --host 0.0.0.0')")]
    [InlineData("os.execl('/usr/bin/uvicorn', 'uvicorn', 'app', '--host', '0.0.0.0')")]
    [InlineData("os.execlp('uvicorn', 'uvicorn', 'app', '--host', '0.0.0.0')")]
    [InlineData("os.execv(sys.executable, ['python', '-m', 'uvicorn', '--host', '0.0.0.0'])")]
    [InlineData("os.execvp('uvicorn', ['uvicorn', 'app', '--host', '0.0.0.0'])")]
    [InlineData("os.execvpe('uvicorn', ['uvicorn', 'app', '--host', '0.0.0.0'], os.environ)")]
    [InlineData("os.spawnlp(os.P_NOWAIT, 'uvicorn', 'uvicorn', 'app', '--host', '0.0.0.0')")]
    [InlineData("os.spawnv(os.P_NOWAIT, 'uvicorn', ['uvicorn', '--host', '0.0.0.0'])")]
    [InlineData("asyncio.create_subprocess_exec('uvicorn', 'app', '--host', '0.0.0.0')")]
    [InlineData("asyncio.create_subprocess_shell('uvicorn app --host 0.0.0.0')")]
    [InlineData("pexpect.spawn('uvicorn', ['app', '--host', '0.0.0.0'])")]
    [InlineData("pexpect.spawn('uvicorn app --host 0.0.0.0')")]
    [InlineData("subprocess.run(shlex.split('uvicorn app --host 0.0.0.0'))")]
    [InlineData("subprocess.run('uvicorn app --host 0.0.0.0'.split())")]
    [InlineData("subprocess.run(['uvicorn', 'app', '--host', '0.0.0.0', *more])")]
    [InlineData("subprocess.run(['uvicorn', 'app'] + ['--host', '0.0.0.0'] + more)")]
    [InlineData("subprocess.run(f'uvicorn app --host 0.0.0.0 --port {port}', shell=True)")]
    [InlineData("subprocess.run([f'{venv}/bin/uvicorn', app, '--host', '0.0.0.0'])")]
    [InlineData("subprocess.run([shutil.which('uvicorn'), app, '--host', '0.0.0.0'])")]
    [InlineData("subprocess.run([python, '-m', 'uvicorn', app, '--host', '0.0.0.0'])")]
    [InlineData("sys.argv = ['uvicorn', 'app:app', '--host', '0.0.0.0']")]
    [InlineData("threading.Thread(target=subprocess.run, args=(['uvicorn', '--host', '::'],))")]
    public void A_command_is_seen(string python) => Check(Host, Imports + python, "2");

    [Theory]
    [InlineData("subprocess.run(['uvicorn', 'app:app', '--host', '127.0.0.1'])")]
    [InlineData("subprocess.run(['uvicorn', 'app:app', '--host'])")]
    [InlineData("subprocess.run(['echo', 'uvicorn', '--host', '0.0.0.0'])")]
    [InlineData("subprocess.run(['uvicorn', 'app', '--', '--host', '0.0.0.0'])")]
    [InlineData("subprocess.run(['uvicorn', 'app', '--hosts', '0.0.0.0'])")]
    [InlineData("os.system('echo uvicorn --host 0.0.0.0')")]
    [InlineData("os.system('uvicorn app # --host 0.0.0.0')")]
    [InlineData("os.system('uvicorn app; curl --host 0.0.0.0')")]
    [InlineData("os.system('uvicorn app --host $HOST')")]
    [InlineData("os.system('uvicorn app > --host 0.0.0.0')")]
    [InlineData("subprocess.run(['uvicorn', '--host', host])")]
    [InlineData("subprocess.run([program, '--host', '0.0.0.0'])")]
    [InlineData("print(['uvicorn', '--host', '0.0.0.0'])")]
    [InlineData("sys.path = ['uvicorn', '--host', '0.0.0.0']")]
    [InlineData("run = ['uvicorn', '--host', '0.0.0.0']")]
    public void Something_else_is_not(string python) => Check(Host, Imports + python, "");

    [Theory]
    [InlineData("os.system('flask run --host 0.0.0.0')", true)]
    [InlineData("os.system('flask --app shop --debug run --host 0.0.0.0')", true)]
    [InlineData("os.system('python -m flask -A shop run -h 0.0.0.0')", true)]
    [InlineData("os.system('flask routes --host 0.0.0.0')", false)]
    [InlineData("os.system('flask shell run --host 0.0.0.0')", false)]
    public void A_subcommand_stands_behind_options_of_its_program(string python, bool isSeen) =>
        Check(
            "command(\"flask run\", \"python -m flask run\").where(\"--host/-h\", $any_address)",
            Imports + python,
            isSeen ? "2" : ""
        );

    [Theory]
    [InlineData("os.system('python manage.py runserver 0:8000')", true)]
    [InlineData("os.system('./manage.py runserver 0.0.0.0:8000 --noreload')", true)]
    [InlineData("os.system('django-admin runserver --noreload 0.0.0.0:8000')", true)]
    [InlineData("execute_from_command_line(['manage.py', 'runserver', '0:8000'])", true)]
    [InlineData("os.system('python manage.py runserver --settings 0:8000 127.0.0.1:80')", true)]
    [InlineData("os.system('python manage.py runserver 8000')", false)]
    [InlineData("os.system('python manage.py runserver 127.0.0.1:8000 0:80')", false)]
    [InlineData("os.system('python manage.py runserver')", false)]
    public void A_positional_word_may_stand_behind_options(string python, bool isSeen) =>
        Check(
            "command(\"python manage.py runserver\", \"manage.py runserver\", \"django-admin runserver\").where(0, address($any_address))",
            Imports + python,
            isSeen ? "2" : ""
        );

    [Theory]
    [InlineData("['python', '-m', 'http.server']", true)]
    [InlineData("[sys.executable, '-m', 'http.server', '8000']", true)]
    [InlineData("[sys.executable, '-m', 'http.server', str(port)]", true)]
    [InlineData("[sys.executable, '-m', 'http.server', '--directory', folder]", true)]
    [InlineData("f'python -m http.server {8000 + 1} -d {folder!r}'", false)]
    [InlineData("['python', '-m', 'http.server', '-b', '127.0.0.1']", false)]
    [InlineData("['python', '-m', 'http.server', '--bind=127.0.0.1']", false)]
    [InlineData("['python', '-m', 'http.server', *more]", false)]
    [InlineData("['python', '-m', 'http.server', word]", false)]
    [InlineData("['python', '-m', 'http.server', f'--{name}=x']", false)]
    public void Missing_means_not_there_and_nothing_unknown(string words, bool isSeen) =>
        Check(
            "command(\"python -m http.server\").where(\"--bind/-b\", missing)",
            Imports + $"subprocess.run({words})",
            isSeen ? "2" : ""
        );

    [Fact]
    public void Of_an_option_that_is_given_twice_one_may_match() =>
        Check(
            "command(\"gunicorn\").where(\"--bind/-b\", address($any_address_or_empty))",
            Imports + "os.system('gunicorn -b 127.0.0.1:80 -b :8000 app')",
            "2"
        );

    [Fact]
    public void What_is_asked_of_one_program_is_not_found_in_another() =>
        Check(
            "command(\"uvicorn\").where(\"--host\", \"0.0.0.0\").unless(.where(\"--uds\", _))",
            Imports
                + "os.system('uvicorn a --host 0.0.0.0 --uds x')\nos.system('uvicorn a --host 0.0.0.0; b --uds x')",
            "3"
        );

    [Fact]
    public void A_list_in_a_variable_is_followed() =>
        Check(
            Host,
            Imports + "cmd = ['uvicorn', 'app']\ncmd += ['--host', '0.0.0.0']\nsubprocess.run(cmd)",
            "4"
        );

    [Fact]
    public void A_helper_that_starts_commands_is_reported_where_it_starts_them() =>
        Check(
            Host,
            Imports + "def sh(line):\n    os.system(line)\nsh('uvicorn app --host 0.0.0.0')",
            "3"
        );

    private const string Imports =
        "import asyncio, os, pexpect, shlex, shutil, subprocess, sys, threading; from django.core.management import execute_from_command_line\n";
}
