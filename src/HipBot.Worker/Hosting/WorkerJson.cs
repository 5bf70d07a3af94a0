using System.Text.Json;
using System.Text.Json.Serialization;
using HipBot.Worker.Asking;
using HipBot.Worker.Chatting;
using HipBot.Worker.Checking;
using HipBot.Worker.Diagnosing;
using HipBot.Worker.Evaluating;
using HipBot.Worker.Lines;
using HipBot.Worker.Prompting;

namespace HipBot.Worker.Hosting;

/// <summary>How the command line reads and writes JSON lines.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(LevelConverter)])]
[JsonSerializable(typeof(AskLine))]
[JsonSerializable(typeof(ChatInputLine))]
[JsonSerializable(typeof(ChatReplyLine))]
[JsonSerializable(typeof(CheckLine))]
[JsonSerializable(typeof(DoneLine))]
[JsonSerializable(typeof(ErrorLine))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(EvaluationCase))]
[JsonSerializable(typeof(PreviewLine))]
[JsonSerializable(typeof(ScoreLine))]
internal sealed partial class WorkerJson : JsonSerializerContext;
