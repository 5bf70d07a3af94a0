using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using Spectre.Console;

namespace HipBot.Worker.Chatting;

/// <summary>Draws replies in a terminal: colours where it has them, buttons as numbers.</summary>
internal sealed class TerminalPrinter(IAnsiConsole console)
{
    /// <summary>Draws a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="document">The file of its document; null where it has none.</param>
    /// <param name="firstNumber">The number of its first button.</param>
    public void Print(ChatReply reply, string? document, int firstNumber)
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

        if (reply.Picture is { } picture)
        {
            console.MarkupLineInterpolated($"[grey]picture:[/] {picture.Path}");
            console.MarkupLineInterpolated($"[grey]{picture.Alt}[/]");
        }

        if (document is not null)
        {
            console.MarkupLineInterpolated($"[grey]file:[/] {document}");
        }

        for (var index = 0; index < reply.Buttons.Count; index++)
        {
            console.MarkupLineInterpolated($"  [aqua]{firstNumber + index}[/]  {reply.Buttons[index].Label}");
        }

        console.WriteLine();
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
        }

        console.WriteLine();
    }

    private void Label(string? label)
    {
        if (label is not null)
        {
            console.MarkupLineInterpolated($"[bold]{label}[/]");
        }
    }

    private void Write(string text) => console.WriteLine(text);
}
