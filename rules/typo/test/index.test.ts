import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [{ text: "This is typo.", findings: [`"typo" is ...; write "..."`] }],
  silent: ["This is clean copy."],
});
