using System.Text;

namespace HipBot.Worker.Chatting;

/// <summary>Reads a line of a terminal, with Tab to complete, the arrows for earlier lines and within the line. Null at Ctrl+D.</summary>
/// <param name="complete">Proposes whole lines for what was typed so far.</param>
/// <param name="time">The clock.</param>
internal sealed class LineEditor(Func<string, IReadOnlyList<string>> complete, TimeProvider time)
{
    private const int MostKept = 200;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(10);

    private readonly List<string> _history = [];

    /// <summary>Held while the screen is drawn.</summary>
    private readonly Lock _screen = new();

    /// <summary>Draws the line that is being typed; null while none is.</summary>
    private Action? _draw;

    /// <summary>Prints something above the line that is being typed.</summary>
    public void Above(Action print)
    {
        ArgumentNullException.ThrowIfNull(print);
        lock (_screen)
        {
            if (_draw is not null)
            {
                Console.Write("\r\u001b[K");
            }

            print();
            _draw?.Invoke();
        }
    }

    /// <summary>Draws a line of its own in place of one that is typed; it is drawn again below what is printed above it.</summary>
    public void Show(Action draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        lock (_screen)
        {
            _draw = draw;
            draw();
        }
    }

    /// <summary>Draws that line once more, and leaves it.</summary>
    public void ShowLast(Action draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        lock (_screen)
        {
            draw();
            _draw = null;
        }
    }

    /// <summary>Reads a line; null where the person ended the input.</summary>
    public async Task<string?> ReadAsync(string prompt, CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var at = 0;
        var earlier = _history.Count;
        IReadOnlyList<string> proposals = [];
        var proposal = -1;
        lock (_screen)
        {
            _draw = () => Draw(prompt, line, at);
            _draw();
        }

        while (true)
        {
            // A read of the console cannot be cancelled, so it is done when there is something to read.
            while (!Console.KeyAvailable)
            {
                await Task.Delay(LookAgain, time, cancellationToken);
            }

            var key = Console.ReadKey(intercept: true);
            lock (_screen)
            {
                if (Take(key) is { } ended)
                {
                    _draw = null;
                    return ended.Line;
                }

                _draw();
            }
        }

        // Null where the line goes on; the line is null where the person ended the input.
        (string? Line, bool IsEnd)? Take(ConsoleKeyInfo key)
        {
            if (key.Key != ConsoleKey.Tab)
            {
                (proposals, proposal) = ([], -1);
            }

            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    Console.WriteLine();
                    Keep(line.ToString());
                    return (line.ToString(), false);
                case ConsoleKey.D when key.Modifiers.HasFlag(ConsoleModifiers.Control) && line.Length == 0:
                    Console.WriteLine();
                    return (null, true);
                case ConsoleKey.U when key.Modifiers.HasFlag(ConsoleModifiers.Control):
                    Set("");
                    break;
                case ConsoleKey.Tab:
                    if (proposals.Count == 0)
                    {
                        (proposals, proposal) = (complete(line.ToString()), -1);
                    }

                    if (proposals.Count > 0)
                    {
                        proposal = (proposal + 1) % proposals.Count;
                        Set(proposals[proposal]);
                    }

                    break;
                case ConsoleKey.UpArrow when earlier > 0:
                    Set(_history[--earlier]);
                    break;
                case ConsoleKey.DownArrow when earlier < _history.Count:
                    earlier++;
                    Set(earlier < _history.Count ? _history[earlier] : "");
                    break;
                case ConsoleKey.LeftArrow:
                    at = Math.Max(0, at - 1);
                    break;
                case ConsoleKey.RightArrow:
                    at = Math.Min(line.Length, at + 1);
                    break;
                case ConsoleKey.Home:
                    at = 0;
                    break;
                case ConsoleKey.End:
                    at = line.Length;
                    break;
                case ConsoleKey.Backspace when at > 0:
                    line.Remove(--at, 1);
                    break;
                case ConsoleKey.Delete when at < line.Length:
                    line.Remove(at, 1);
                    break;
                default:
                    if (!char.IsControl(key.KeyChar))
                    {
                        line.Insert(at++, key.KeyChar);
                    }

                    break;
            }

            return null;
        }

        void Set(string text)
        {
            line.Clear().Append(text);
            at = line.Length;
        }
    }

    private void Keep(string line)
    {
        if (line.Length > 0 && (_history.Count == 0 || _history[^1] != line))
        {
            _history.Add(line);
        }

        if (_history.Count > MostKept)
        {
            _history.RemoveAt(0);
        }
    }

    /// <summary>Draws the line, or of a long one the part around the cursor.</summary>
    private static void Draw(string prompt, StringBuilder line, int at)
    {
        var width = Math.Max(10, (Console.WindowWidth > 0 ? Console.WindowWidth : 80) - prompt.Length - 1);
        var from = Math.Max(0, at - width + 1);
        var shown = line.ToString(from, Math.Min(width, line.Length - from));
        Console.Write($"\r\u001b[K{prompt}{shown}\r\u001b[{prompt.Length + at - from}C");
    }
}
