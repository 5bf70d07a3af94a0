using System.Text.Encodings.Web;
using System.Text.Json;
using HipBot.Worker.Hosting;

namespace HipBot.Worker.Lines;

/// <summary>Leaves letters beyond ASCII as they are: the lines go to terminals and programs, never into a web page.</summary>
internal static class ReadableJson
{
    public static WorkerJson Lines { get; } = new(new JsonSerializerOptions(WorkerJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
