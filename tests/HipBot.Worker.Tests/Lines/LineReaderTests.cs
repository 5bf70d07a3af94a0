using System.Text;
using CsCheck;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Tests.Lines;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("one", new[] { "one" })]
    [InlineData("one\n", new[] { "one" })]
    [InlineData("one\r\ntwo\n\nthree", new[] { "one", "two", "", "three" })]
    [InlineData("\uFEFFone\n", new[] { "one" })]
    public async Task Lines_end_with_a_line_feed_or_the_end(string input, string[] lines) =>
        (await ReadAsync(Encoding.UTF8.GetBytes(input))).Select(line => line.Text).ShouldBe(lines);

    [Fact]
    public async Task A_line_that_is_no_utf8_is_a_fault_of_its_own()
    {
        var lines = await ReadAsync([(byte)'a', (byte)'\n', 0xFF, (byte)'\n', (byte)'b', (byte)'\n']);

        lines.Select(line => line.Fault is null).ShouldBe([true, false, true]);
        lines.Select(line => line.Number).ShouldBe([1, 2, 3]);
        // What to do in an emergency is said once, by whoever refuses the line to a person.
        lines[1].Fault.ShouldBe("The line is not valid UTF-8. Send it as UTF-8.");
    }

    [Fact]
    public void Any_bytes_give_as_many_lines_as_they_have_line_feeds() =>
        Gen.Byte.Array[0, 2000].Sample(bytes =>
        {
            // A line that is not ended counts, an empty rest behind the last line feed does not.
            var expected = bytes.Count(value => value == '\n') + (bytes.Length > 0 && bytes[^1] != '\n' ? 1 : 0);
            ReadAsync(bytes).GetAwaiter().GetResult().Count.ShouldBe(expected);
        });

    private static async Task<List<InputLine>> ReadAsync(byte[] bytes)
    {
        var lines = new List<InputLine>();
        await foreach (var line in LineReader.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        return lines;
    }
}
