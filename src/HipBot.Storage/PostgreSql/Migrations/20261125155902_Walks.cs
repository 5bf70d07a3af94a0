using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HipBot.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Walks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "verdicts",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Exercise = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Verdict = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verdicts", x => new { x.Person, x.Exercise });
                });

            migrationBuilder.CreateTable(
                name: "walks",
                columns: table => new
                {
                    Person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Chat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Tag = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Swaps = table.Column<string>(type: "text", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Stamp = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Touched = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_walks", x => new { x.Person, x.Chat });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verdicts");

            migrationBuilder.DropTable(
                name: "walks");
        }
    }
}
