using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;
using Spectre.Console;

namespace HipBot.Worker.Chatting;

/// <summary>Draws replies in a terminal: colours where it has them, buttons as numbers.</summary>
internal sealed class TerminalPrinter(IAnsiConsole console)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);

    /// <summary>Draws a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="picture">The file of its picture; null where it has none.</param>
    /// <param name="document">The file of its document; null where it has none.</param>
    /// <param name="keys">What is typed to press each of its choices and buttons.</param>
    public void Print(ChatReply reply, string? picture, string? document, IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.IsPrivate)
        {
            console.MarkupLine("[grey](only you see this)[/]");
        }

        foreach (var block in reply.Text.Blocks)
        {
            Print(block);
        }

        if (reply.Picture is { } shown)
        {
            console.MarkupLineInterpolated($"[grey]picture:[/] {picture}");
            console.MarkupLineInterpolated($"[grey]{shown.Alt}[/]");
        }

        if (document is not null)
        {
            console.MarkupLineInterpolated($"[grey]file:[/] {document}");
        }

        foreach (var link in reply.Links)
        {
            console.MarkupLineInterpolated($"{link.Label}: [link]{link.Address}[/]");
        }

        foreach (var (key, button) in keys.Zip(reply.Pressable))
        {
            console.MarkupLineInterpolated($"[aqua]{key,3}[/]  {button.Label}");
        }

        console.WriteLine();
    }

    /// <summary>Counts the seconds down until an instant, or until a key is pressed.</summary>
    /// <param name="until">The instant, in UTC.</param>
    /// <param name="line">Keeps the count on the last line, whatever is printed above it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task CountDownAsync(DateTimeOffset until, LineEditor line, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(time);
        while (until - time.GetUtcNow() is var left && left > TimeSpan.Zero && !Console.KeyAvailable)
        {
            line.Show(() => console.Markup($"\r[aqua]{Math.Ceiling(left.TotalSeconds),4:0}[/] s "));
            await Task.Delay(Tick, time, cancellationToken);
        }

        line.ShowLast(() => console.Markup(until <= time.GetUtcNow() ? "\r[green]  done [/]\n" : "\r       \r"));
    }

    /// <summary>Says a line about the terminal itself.</summary>
    public void Note(string text) => console.MarkupLineInterpolated($"[grey]{text}[/]");

    private void Print(TextBlock block)
    {
        switch (block)
        {
            case TextBlock.Heading heading:
                console.MarkupLineInterpolated($"[bold]{heading.Text}[/]");
                break;
            case TextBlock.Paragraph paragraph:
                Write(paragraph.Text);
                break;
            case TextBlock.Quoted quoted:
                Label(quoted.Label);
                Write(quoted.Text.Plain);
                break;
            case TextBlock.Items items:
                Label(items.Label);
                for (var index = 0; index < items.Entries.Count; index++)
                {
                    Write($"{(items.IsNumbered ? $"{index + 1}." : "-")} {items.Entries[index]}");
                }

                break;
            case TextBlock.Cited cited:
                console.MarkupLine("[bold]Sources:[/] " + string.Join(", ", cited.Sources.Select(Draw)));
                break;
        }

        console.WriteLine();
    }

    private static string Draw(Source source) =>
        source.Link is null ? Markup.Escape(source.ShortName) : $"[link={source.Link.AbsoluteUri}]{Markup.Escape(source.ShortName)}[/]";

    private void Label(string? label)
    {
        if (label is not null)
        {
            console.MarkupLineInterpolated($"[bold]{label}[/]");
        }
    }

    private void Write(string text) => console.WriteLine(text);
}
