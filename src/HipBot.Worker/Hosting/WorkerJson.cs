using System.Text.Json;
using System.Text.Json.Serialization;
using HipBot.Worker.Asking;
using HipBot.Worker.Checking;
using HipBot.Worker.Evaluating;

namespace HipBot.Worker.Hosting;

/// <summary>How the command line writes JSON lines.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AskLine))]
[JsonSerializable(typeof(ErrorLine))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(EvaluationCase))]
[JsonSerializable(typeof(ScoreLine))]
internal sealed partial class WorkerJson : JsonSerializerContext;
