using BindAudit.LanguageServer.Documents;
using Xunit;

namespace BindAudit.Tests.LanguageServer.Documents;

public class DocumentStoreTests
{
    [Fact]
    public void The_last_text_counts_until_the_document_is_closed()
    {
        var store = new DocumentStore();
        store.Put("file:///a.py", "x");
        store.Put("file:///a.py", "y");
        Assert.Equal("y"u8.ToArray(), store.Find("file:///a.py")?.Bytes.ToArray());
        store.Close("file:///a.py");
        Assert.Equal((null, 0), (store.Find("file:///a.py"), store.Count));
    }

    [Fact]
    public void A_file_has_its_path_and_anything_else_a_name() =>
        Assert.Equal(
            ("/a b/c.py", "untitled.py", "untitled.py"),
            (
                DocumentPath.Of("file:///a%20b/c.py"),
                DocumentPath.Of("untitled:1"),
                DocumentPath.Of("")
            )
        );
}
