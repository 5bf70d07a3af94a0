using System.Text.Encodings.Web;
using System.Text.Json;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Engine.Chat.OwnData;

/// <summary>Gives people what is stored of them (<c>/mydata</c>), and removes it (<c>/forgetme</c>).</summary>
/// <param name="data">What is stored.</param>
/// <param name="recent">What was last spoken of, which is forgotten too.</param>
public sealed class OwnDataFeature(IPersonalData data, RecentTalks recent) : IChatFeature
{
    private const string Forget = "forget";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("mydata", "All that is stored with your id, as a file.", ShowAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatCommand("forgetme", "Remove all that is stored with your id.", AskAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(Forget, ForgetAsync) { Opens = FirstReply.Private });
    }

    private async Task<IReadOnlyList<ChatReply>> ShowAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var rows = await data.ReadAsync(call.Input.Person, cancellationToken);
        var count = rows.Values.Sum(table => table.Count);
        return
        [
            new ChatReply(ReplyText.OfParagraphs(count switch
            {
                0 => "Nothing is stored with your id.",
                1 => "This is all that is stored with your id: one entry. /forgetme removes it.",
                _ => $"This is all that is stored with your id: {count} entries. /forgetme removes them.",
            }))
            {
                Document = count == 0 ? null : new ChatDocument("hipbot-data.json", JsonSerializer.Serialize(rows, Readable)),
                IsPrivate = true,
            },
        ];
    }

    private static Task<IReadOnlyList<ChatReply>> AskAsync(ChatCall call, CancellationToken cancellationToken) => Replies.Of(new ChatReply(ReplyText.OfParagraphs(
        "I remove all that is stored with your id: your daily prompts, with all that is still to come, the days that were counted, an exercise you are in the middle of, a form you have begun, and how hard exercises and routines were for you. It cannot be brought back.",
        "My own daily copies of it are gone after seven days at the latest."))
    {
        Buttons = [ChatButton.Of(new ButtonToken(Forget, "all"), "Remove everything"), ChatButton.Of(new ButtonToken(Forget, "none"), "Keep it")],
        IsPrivate = true,
    });

    private async Task<IReadOnlyList<ChatReply>> ForgetAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (call.Token!.Subject != "all")
        {
            return [new ChatReply(ReplyText.OfParagraphs("Nothing was removed.")) { IsPrivate = true, Edits = true }];
        }

        await data.ForgetAsync(call.Input.Person, cancellationToken);
        recent.Forget(call.Input.Person);
        return [new ChatReply(ReplyText.OfParagraphs("Done. Nothing is stored with your id any more.")) { IsPrivate = true, Edits = true }];
    }
}
