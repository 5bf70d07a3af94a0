using HipBot.Engine.Chat.Catalogue;

namespace HipBot.Engine.Tests.Chat;

/// <summary>How a command is read where a platform gives text alone.</summary>
public sealed class CommandTextTests
{
    private static readonly ChatCatalogue Catalogue = new([new DailyFeature()]);

    [Theory]
    [InlineData("/daily", "daily", "")]
    [InlineData("/DAILY", "daily", "")]
    [InlineData("/daily@hipbot 08:00", "daily", "time:08:00")]
    [InlineData("/daily zone=Europe/London 08:00", "daily", "time:08:00,zone:Europe/London")]
    [InlineData("/daily 08:00 zone=\"New York\"", "daily", "time:08:00,zone:New York")]
    [InlineData("/daily pause 2027-01-01", "daily pause", "until:2027-01-01")]
    [InlineData("/daily  pause", "daily pause", "")]
    [InlineData("/daily time=1 zone=2 and more", "daily", "text:and more,time:1,zone:2")]
    [InlineData("/daily other=3", "daily", "time:other=3")]
    [InlineData("/nosuch at all", "nosuch", "text:at all")]
    public void A_command_is_read(string text, string name, string options)
    {
        var command = CommandText.Read(Catalogue, text);

        command.Name.ShouldBe(name);
        string.Join(',', command.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}:{option.Value}")).ShouldBe(options);
    }

    [Theory]
    [InlineData("/help", true)]
    [InlineData("/ help", false)]
    [InlineData("what is 1/2", false)]
    [InlineData("/", false)]
    [InlineData("", false)]
    public void A_command_begins_with_a_slash_and_a_name(string text, bool isOne) => CommandText.IsOne(text).ShouldBe(isOne);

    private sealed class DailyFeature : IChatFeature
    {
        public void Register(ChatCatalogue catalogue)
        {
            catalogue.Add(new ChatCommand("daily", "Daily.", Never) { Options = [new("time", "When."), new("zone", "Where.")] });
            catalogue.Add(new ChatCommand("daily pause", "Pause.", Never) { Options = [new("until", "Until when.")] });
        }

        private static Task<IReadOnlyList<HipBot.Engine.Chat.ChatReply>> Never(ChatCall call, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    [Theory]
    [InlineData("/daily zone=ber", "zone", "ber", 7)]
    [InlineData("/daily time=8 Zone=\"new y", "zone", "new y", 14)]
    [InlineData("/daily zone=", "zone", "", 7)]
    [InlineData("/daily zone=berlin ", null, null, null)]
    [InlineData("/daily zone=\"new york\"", null, null, null)]
    [InlineData("/daily", null, null, null)]
    public void The_option_that_is_being_written_is_found(string text, string? name, string? typed, int? start) =>
        CommandText.NamedAtEnd(text).ShouldBe(name is null ? null : (name, typed!, start!.Value));
}
