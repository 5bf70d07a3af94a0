using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Chatting;

/// <summary>The terminal for programs: an input a line on standard input, its replies and <c>{"done":true}</c> on standard output.</summary>
internal sealed class JsonChat(Conversation conversation, ChatCatalogue catalogue, DocumentFolder documents, CommandStreams streams)
{
    /// <summary>Answers every line until the input ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await foreach (var line in LineReader.ReadAsync(input, cancellationToken))
        {
            var (given, fault) = line.Fault is null ? ChatInputLine.Read(line.Text) : (null, line.Fault);
            if (given is null)
            {
                Write(JsonSerializer.Serialize(new ErrorLine($"{fault} {AnswerText.InAnEmergency}", line.Number), ReadableJson.Lines.ErrorLine));
                continue;
            }

            await AnswerAsync(given, cancellationToken);
        }
    }

    private async Task AnswerAsync(ChatInputLine line, CancellationToken cancellationToken)
    {
        foreach (var reply in await conversation.HandleAsync(WithCommand(line.ToInput()), cancellationToken))
        {
            var document = await documents.WriteAsync(reply.Document, cancellationToken);
            Write(JsonSerializer.Serialize(ChatReplyLine.Of(line.Chat!, line.User!, reply, document), ReadableJson.Lines.ChatReplyLine));
        }

        Write(JsonSerializer.Serialize(new DoneLine(true), ReadableJson.Lines.DoneLine));
    }

    /// <summary>A program may write a command as people do.</summary>
    private ChatInput WithCommand(ChatInput input) =>
        input.Act is ChatAct.Say { Text: var text } && CommandText.IsOne(text) ? input with { Act = CommandText.Read(catalogue, text) } : input;

    private void Write(string line) => streams.Output.WriteLine(line);
}
