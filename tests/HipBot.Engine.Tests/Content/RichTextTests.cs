using HipBot.Engine.Content;
using Markdig;

namespace HipBot.Engine.Tests.Content;

public sealed class RichTextTests
{
    [Theory]
    [InlineData("See <https://example.org/x>.", "See https://example.org/x.")]
    [InlineData("See [the page](https://example.org/x).", "See the page (https://example.org/x).")]
    [InlineData("An *open [bracket", "An *open [bracket")]
    [InlineData("An [open *bracket*", "An [open bracket")]
    [InlineData("A <b>tag</b>", "A <b>tag</b>")]
    [InlineData("Bread &amp; `butter`\\\non *two* lines", "Bread & butter\non two lines")]
    public void Nothing_that_is_written_vanishes(string markdown, string plain) =>
        new RichText([.. Markdown.Parse(markdown)]).Plain.ShouldBe(plain);
}
