using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Engine.Tests.Chat;

/// <summary>Who may give which command where.</summary>
public sealed class RightsTests
{
    private const string Refused = "Only moderators";

    public static TheoryData<string, bool, ChatPlaces, bool> Table()
    {
        var table = new TheoryData<string, bool, ChatPlaces, bool>();
        foreach (var command in new Talk(new ModeratorsFeature()).Catalogue.Commands)
        {
            foreach (var isModerator in new[] { false, true })
            {
                foreach (var place in new[] { ChatPlaces.Direct, ChatPlaces.Group })
                {
                    table.Add(command.Name, isModerator, place, command.Name switch
                    {
                        "moderate" => isModerator,
                        "moderate group" => isModerator && place == ChatPlaces.Group,
                        "alone" => place == ChatPlaces.Direct,
                        _ => true,
                    });
                }
            }
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_command_is_allowed_or_refused(string command, bool isModerator, ChatPlaces place, bool isAllowed)
    {
        var talk = new Talk(new ModeratorsFeature()) { IsModerator = isModerator, Place = place };

        var reply = (await talk.SayAsync($"/{command} {(command == "ask" ? "what is a hip airplane" : "")}"))[0];

        (reply.Text.Plain.Contains(Refused, StringComparison.Ordinal) || reply.Text.Plain.Contains("works in", StringComparison.Ordinal)).ShouldBe(!isAllowed);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Buttons_and_forms_of_moderators_are_theirs_alone(bool isModerator, bool isAllowed)
    {
        var talk = new Talk(new ModeratorsFeature()) { IsModerator = isModerator };

        var pressed = (await talk.DoAsync(new ChatAct.Press("1_moderate__"))).Single();
        var sent = (await talk.DoAsync(new ChatAct.Submit("1_moderate__", new Dictionary<string, string> { ["text"] = "x" }))).Single();

        pressed.Text.Plain.Contains(Refused, StringComparison.Ordinal).ShouldBe(!isAllowed);
        sent.Text.Plain.Contains(Refused, StringComparison.Ordinal).ShouldBe(!isAllowed);
    }

    private sealed class ModeratorsFeature : IChatFeature
    {
        public void Register(ChatCatalogue catalogue)
        {
            catalogue.Add(new ChatCommand("moderate", "For moderators.", DoneAsync) { IsForModerators = true });
            catalogue.Add(new ChatCommand("moderate group", "For moderators in a group.", DoneAsync) { IsForModerators = true, Places = ChatPlaces.Group });
            catalogue.Add(new ChatCommand("alone", "For a private chat.", DoneAsync) { Places = ChatPlaces.Direct });
            catalogue.Add(new ChatButtonAction("moderate", DoneAsync) { IsForModerators = true });
            catalogue.Add(new ChatFormAction("moderate", "For moderators", [new("text", "Text")], DoneAsync) { IsForModerators = true });
        }

        private static Task<IReadOnlyList<ChatReply>> DoneAsync(ChatCall call, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<ChatReply>>([new ChatReply(ReplyText.OfParagraphs("Done."))]);
    }
}
