using HipBot.Engine.Chat;

namespace HipBot.Worker.Chatting;

/// <summary>
/// The letters that press the buttons of prompts. A prompt comes whenever it is due, so its letters stay while answers come and take their
/// numbers. Safe for two threads: prompts come on one, the person presses on another.
/// </summary>
internal sealed class PromptLetters
{
    /// <summary>Without "n" and "y", which answer a question.</summary>
    private const string Letters = "abcdefghijklm";

    private readonly Lock _lock = new();
    private readonly List<(ChatButton Button, string Chat)> _buttons = [];

    /// <summary>Gives letters to the buttons of a prompt. Those of earlier ones are taken back where there are no more.</summary>
    /// <param name="buttons">The buttons.</param>
    /// <param name="chat">The chat that they are pressed in.</param>
    /// <returns>A letter for each button.</returns>
    public IReadOnlyList<string> Add(IEnumerable<ChatButton> buttons, string chat)
    {
        lock (_lock)
        {
            var more = buttons.Take(Letters.Length).ToList();
            if (_buttons.Count + more.Count > Letters.Length)
            {
                _buttons.Clear();
            }

            var first = _buttons.Count;
            _buttons.AddRange(more.Select(button => (button, chat)));
            return [.. more.Select((_, index) => Letters[first + index].ToString())];
        }
    }

    /// <summary>What a letter presses, and in which chat; null where it presses nothing.</summary>
    public (ChatButton Button, string Chat)? Find(string letter)
    {
        lock (_lock)
        {
            return letter.Length == 1 && Letters.IndexOf(letter[0], StringComparison.OrdinalIgnoreCase) is var index and >= 0 && index < _buttons.Count ? _buttons[index] : null;
        }
    }
}
