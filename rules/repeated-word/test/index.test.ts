import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [{ text: "This is repeated-word.", findings: [`"repeated-word" is ...; write "..."`] }],
  silent: ["This is clean copy."],
});
