using HipBot.Engine.Chat;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Drawing;

/// <summary>The buttons below a message: choices one a row, as they are long; buttons side by side as far as a phone has room.</summary>
internal static class Keyboard
{
    /// <summary>How many characters stand side by side on a phone.</summary>
    private const int WidthOfRow = 28;

    private const int MostInRow = 3;

    /// <summary>The keyboard of a reply; null where it has none.</summary>
    public static InlineKeyboardMarkup? Of(ChatReply reply)
    {
        var rows = new List<List<InlineKeyboardButton>>();
        rows.AddRange((reply.Menu?.Choices ?? []).Select(choice => new List<InlineKeyboardButton> { Button(choice) }));
        foreach (var button in reply.Buttons)
        {
            if (rows.Count == 0 || rows.Count <= (reply.Menu?.Choices.Count ?? 0) || !HasRoom(rows[^1], button.Label))
            {
                rows.Add([]);
            }

            rows[^1].Add(Button(button));
        }

        rows.AddRange(reply.Links.Select(link => new List<InlineKeyboardButton> { InlineKeyboardButton.WithUrl(link.Label, link.Address.AbsoluteUri) }));
        return rows.Count == 0 ? null : new InlineKeyboardMarkup(rows);
    }

    private static bool HasRoom(List<InlineKeyboardButton> row, string label) => row.Count < MostInRow && row.Sum(button => button.Text.Length) + label.Length <= WidthOfRow;

    private static InlineKeyboardButton Button(ChatButton button) => InlineKeyboardButton.WithCallbackData(button.Label, button.Token);
}
