using CsCheck;
using HipBot.Engine.Chat;

namespace HipBot.Engine.Tests.Chat;

/// <summary>What buttons carry.</summary>
public sealed class ButtonTokenTests
{
    private static readonly Gen<string> Part = Gen.String[Gen.Char["abcXYZ019-"], 0, 18];

    [Fact]
    public void A_token_reads_back_as_it_was_written() =>
        Gen.Select(Part.Where(part => part.Length > 0), Part, Part).Sample((action, subject, detail) =>
        {
            var token = new ButtonToken(action, subject, detail);
            ButtonToken.TryRead(token.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(token);
        });

    [Fact]
    public void Anything_else_is_no_token_and_no_fault() =>
        Gen.String.Sample(text => ButtonToken.TryRead(text, out var token) ? token.ToString() == text : token is null);

    [Theory]
    [InlineData("", "x")]
    [InlineData("a_b", "x")]
    [InlineData("action", "an-id-that-is-so-long-that-no-platform-would-carry-it-in-a-button-ever")]
    [InlineData("action", "with space")]
    public void What_no_platform_would_carry_cannot_be_made(string action, string subject) =>
        Should.Throw<ArgumentException>(() => new ButtonToken(action, subject));

    [Fact]
    public void Every_id_of_the_content_fits_into_a_token()
    {
        foreach (var id in Talk.Library.Topics.Keys.Concat(Talk.Library.Exercises.Keys).Concat(Talk.Library.Routines.Keys).Concat(Talk.Library.Safety.Signs.Keys))
        {
            _ = new ButtonToken("helped", id, "unsure");
        }
    }
}
